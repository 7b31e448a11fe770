import type { ImportChoice, ImportDifference, ImportFix, ImportState } from '../../../shared/ipc/imports.ts';
import { settle, withChoice } from './changeSession.ts';
import { compareRow } from './compareRow.ts';
import type { ImportDeps } from './importDeps.ts';
import { rowsToSettle } from './looking.ts';
import type { DeskTools, Opening } from './opening.ts';
import { rowOfNumber, type Session } from './session.ts';

type Tools = DeskTools & { readonly opening: Opening };

/** What the seller says about a file and its rows. */
export function createSettling(deps: ImportDeps, { desk, looking, opening }: Tools) {
  const settleRow = async (session: Session, row: number, fix: ImportFix): Promise<ImportState> => {
    settle(session, row, fix);
    looking.lookAgain(session, row);
    const view = await looking.view(session);
    return desk.onScreen() === session ? desk.show({ kind: 'columns', view }) : desk.state();
  };
  const readAgain = ({ file, table }: Session, choice: ImportChoice): Promise<ImportState> => {
    const encoding = choice.encoding ?? table.encoding;
    // With another encoding the sign between cells may be another one too.
    const delimiter = choice.delimiter ?? (choice.encoding === undefined ? table.delimiter : null);
    return opening.open(file, { encoding, delimiter });
  };
  const onScreen = <T>(work: (session: Session) => T): T | ImportState => {
    const session = desk.onScreen();
    return session === null ? desk.state() : work(session);
  };
  return {
    choose: async (choice: ImportChoice): Promise<ImportState> =>
      onScreen((session) => {
        if (choice.encoding !== undefined || choice.delimiter !== undefined)
          return readAgain(session, choice);
        return opening.look({ ...session, choices: withChoice(session.choices, choice), standings: [] });
      }),
    settle: async (rowNumber: number, fix: ImportFix): Promise<ImportState> =>
      onScreen((session) => settleRow(session, rowOfNumber(rowNumber), fix)),
    leaveOutAll: async (): Promise<ImportState> =>
      onScreen(async (session) => {
        for (const row of await rowsToSettle(session, deps.clock))
          settle(session, row, { kind: 'leave-out' });
        return opening.look({ ...session, standings: [] });
      }),
    settleAgain: async (): Promise<ImportState> =>
      onScreen((session) => opening.look({ ...session, fixes: new Map(), standings: [] })),
    compare(rowNumber: number): readonly ImportDifference[] {
      const session = desk.onScreen();
      return session === null ? [] : compareRow(session, rowOfNumber(rowNumber), { ...deps, looking });
    },
  };
}
