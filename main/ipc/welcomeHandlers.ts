import type { AppRequests } from '../../shared/ipc/contract.ts';
import type { Handlers } from '../../shared/ipc/define.ts';
import type { Services } from './services.ts';

export const welcomeHandlers = ({ welcome, practice }: Pick<Services, 'welcome' | 'practice'>) =>
  ({
    'welcome.step': () => welcome.step(),
    'welcome.keepStep': ({ step }) => {
      welcome.keepStep(step);
      return null;
    },
    'practice.begin': () => practice.begin(),
  }) satisfies Partial<Handlers<AppRequests>>;
