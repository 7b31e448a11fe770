import type { AppRequests } from '../../shared/ipc/contract.ts';
import type { Handlers } from '../../shared/ipc/define.ts';
import type { Services } from './services.ts';

export const savedViewHandlers = ({ savedViews }: Pick<Services, 'savedViews'>) =>
  ({
    'savedView.list': () => savedViews.list(),
    'savedView.save': ({ name, search }) => savedViews.save(name, search),
    'savedView.rename': ({ id, name }) => savedViews.rename(id, name),
    'savedView.update': ({ id, search }) => savedViews.update(id, search),
    'savedView.remove': ({ id }) => savedViews.remove(id),
    'savedView.restore': (view) => savedViews.restore(view),
  }) satisfies Partial<Handlers<AppRequests>>;
