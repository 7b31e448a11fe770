import type { AppRequests } from '../../shared/ipc/contract.ts';
import type { Handlers } from '../../shared/ipc/define.ts';
import type { Services } from './services.ts';

export const promiseHandlers = ({ promises, promiseList }: Pick<Services, 'promises' | 'promiseList'>) =>
  ({
    'promise.due': () => promiseList.due(),
    'promise.list': () => promiseList.list(),
    'promise.settle': ({ id, state }) => promises.settle(id, state),
    'promise.postpone': ({ id, dueOn, when }) => promises.postpone(id, { dueOn, when }),
    'followUp.settle': ({ id, followUpId, isDone }) => promises.settleFollowUp(id, { followUpId, isDone }),
  }) satisfies Partial<Handlers<AppRequests>>;
