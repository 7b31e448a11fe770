import type { AppRequests } from '../../shared/ipc/contract.ts';
import type { Handlers } from '../../shared/ipc/define.ts';
import type { DataService } from '../services/data/dataService.ts';

/** What a request without an answer returns: structured clone has no undefined for "done". */
const done = (act: () => void): null => {
  act();
  return null;
};

export const dataHandlers = ({ data }: { readonly data: DataService }) =>
  ({
    'data.state': () => data.state(),
    'data.showFolder': () => done(() => data.showFolder()),
    'data.backUp': () => data.backUp(),
    'data.export': () => data.export(),
    'data.showExport': () => done(() => data.showExport()),
    'data.cancel': () => done(() => data.cancel()),
    'data.prepare': ({ id }) => data.prepare(id),
    'data.restore': () => data.restore(),
    'data.discard': () => done(() => data.discard()),
    'data.undo': ({ id }) => data.undo(id),
    'data.erase': () => data.erase(),
    'data.takeReplaced': () => data.takeReplaced(),
  }) satisfies Partial<Handlers<AppRequests>>;
