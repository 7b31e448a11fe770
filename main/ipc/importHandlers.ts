import type { AppRequests } from '../../shared/ipc/contract.ts';
import type { Handlers } from '../../shared/ipc/define.ts';
import type { ImportService } from '../services/imports/importService.ts';

/** What a request without an answer returns: structured clone has no undefined for "done". */
const done = (act: () => void): null => {
  act();
  return null;
};

export const importHandlers = ({ imports }: { readonly imports: ImportService }) =>
  ({
    'import.state': () => imports.state(),
    'import.chooseFile': () => imports.chooseFile(),
    'import.openDropped': (file) => done(() => imports.openDropped(file)),
    'import.choose': (choice) => imports.choose(choice),
    'import.settle': ({ rowNumber, fix }) => imports.settle(rowNumber, fix),
    'import.leaveOutAll': () => imports.leaveOutAll(),
    'import.settleAgain': () => imports.settleAgain(),
    'import.compare': ({ rowNumber }) => imports.compare(rowNumber),
    'import.run': () => imports.run(),
    'import.cancel': () => done(() => imports.cancel()),
    'import.undo': () => imports.undo(),
  }) satisfies Partial<Handlers<AppRequests>>;
