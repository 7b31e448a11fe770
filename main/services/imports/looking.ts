import type { ReadingRules, RowValues } from '../../../shared/domain/importCalls/rowValues.ts';
import type { ImportView } from '../../../shared/ipc/imports.ts';
import type { Clock } from '../../ports.ts';
import { createDecide } from './decide.ts';
import { createEvidence, type Evidence } from './evidence.ts';
import type { ImportDeps } from './importDeps.ts';
import { inTimeSlices } from './inTimeSlices.ts';
import { createKnownCalls } from './knownCalls.ts';
import { rulesOf } from './rulesOf.ts';
import { rowCount, type Session } from './session.ts';
import { createStandings, valuesAt } from './standingOf.ts';
import { viewOf } from './viewOf.ts';

const plain = (name: string): string => name.trim().toLowerCase();

/** The company that a contact was with last. */
const createCompanyOf =
  ({ finder }: Pick<ImportDeps, 'finder'>) =>
  (contact: string): string | null => {
    if (contact.trim() === '') return null;
    const person = finder.people().find((candidate) => plain(candidate.contact) === plain(contact));
    return person === undefined || person.company.trim() === '' ? null : person.company;
  };

/** The rows with a problem as things stand. */
export async function rowsToSettle(
  session: Session,
  clock: Pick<Clock, 'after' | 'now'>,
): Promise<readonly number[]> {
  const decide = createDecide(session);
  const rows: number[] = [];
  await inTimeSlices(session.standings.keys(), clock, (row) => {
    if (decide(row).kind === 'problem') rows.push(row);
    return true;
  });
  return rows;
}

/** What was found out of each file, and how its rows are read by that. */
function createFound(deps: Pick<ImportDeps, 'playbookOf'>) {
  const found = new WeakMap<Session, Evidence>();
  const evidenceOf = (session: Session): Evidence => found.get(session) ?? createEvidence(session).evidence();
  return {
    keep: (session: Session, evidence: Evidence): void => void found.set(session, evidence),
    evidenceOf,
    rulesFor: (session: Session): ReadingRules => rulesOf(session, evidenceOf(session), deps),
  };
}

/** Looks at the rows of a file: all of them in slices, one again at once. */
export function createLooking(deps: ImportDeps) {
  const { clock } = deps;
  const known = createKnownCalls(deps);
  const companyOf = createCompanyOf(deps);
  const standingOf = createStandings({ ...deps, known, companyOf });
  const { keep, evidenceOf, rulesFor } = createFound(deps);
  const createReading = (session: Session): ((row: number) => RowValues) => {
    const rules = rulesFor(session);
    return (row) => valuesAt(session, row, rules);
  };

  return {
    /** False when it was not finished. */
    async lookAtAll(session: Session, isStopped: () => boolean): Promise<boolean> {
      known.forget();
      const rows = () => new Array<undefined>(rowCount(session)).keys();
      const { add, evidence } = createEvidence(session);
      const isRead = await inTimeSlices(rows(), clock, (row) => {
        add(row);
        return !isStopped();
      });
      if (!isRead) return false;
      keep(session, evidence());
      const rules = rulesFor(session);
      return inTimeSlices(rows(), clock, (row) => {
        session.standings[row] = standingOf(session, row, rules);
        return !isStopped();
      });
    },
    lookAgain(session: Session, row: number): void {
      session.standings[row] = standingOf(session, row, rulesFor(session));
    },
    view: (session: Session): Promise<ImportView> =>
      viewOf(session, { evidence: evidenceOf(session), valuesOf: createReading(session), clock }),
    /** What rows say that are sound. */
    createReading,
    forget: (): void => known.forget(),
  };
}

export type Looking = ReturnType<typeof createLooking>;
