import type { AppRequests } from '../../shared/ipc/contract.ts';
import type { Handlers } from '../../shared/ipc/define.ts';
import type { Services } from './services.ts';

export const editLogHandlers = ({ corrections, plan }: Pick<Services, 'corrections' | 'plan'>) =>
  ({
    'call.amend': ({ id, amendment }) => corrections.amend(id, amendment),
    'call.edits': ({ id }) => corrections.edits(id),
    'call.undo': ({ id, changedAt }) => corrections.undo(id, changedAt),
    'call.planNext': ({ plan: planned, after, playbookId }) => plan.planNext(planned, { after, playbookId }),
  }) satisfies Partial<Handlers<AppRequests>>;
