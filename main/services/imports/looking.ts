import { detectDateForm } from '../../../shared/domain/importCalls/readDate.ts';
import { isClockOpen } from '../../../shared/domain/importCalls/readTime.ts';
import type { ImportView } from '../../../shared/ipc/imports.ts';
import { createDecide } from './decide.ts';
import type { ImportDeps } from './importDeps.ts';
import { inTimeSlices } from './inTimeSlices.ts';
import { createKnownCalls } from './knownCalls.ts';
import { dateEvidence, rulesOf, timesOf } from './rulesOf.ts';
import { rowCount, type Session } from './session.ts';
import { createStandings } from './standingOf.ts';
import { viewOf, type Evidence } from './viewOf.ts';

const NO_EVIDENCE: Evidence = { dates: detectDateForm([]), isClockOpen: false };
const plain = (name: string): string => name.trim().toLowerCase();

/** The company that a contact was with last. */
const createCompanyOf =
  ({ finder }: Pick<ImportDeps, 'finder'>) =>
  (contact: string): string | null => {
    if (contact.trim() === '') return null;
    const person = finder.people().find((candidate) => plain(candidate.contact) === plain(contact));
    return person === undefined || person.company.trim() === '' ? null : person.company;
  };

/** Looks at the rows of a file: all of them in slices, one again at once. */
export function createLooking(deps: ImportDeps) {
  const { clock } = deps;
  const known = createKnownCalls(deps);
  const companyOf = createCompanyOf(deps);
  const standingOf = createStandings({ ...deps, known, companyOf });
  let evidence = NO_EVIDENCE;

  return {
    /** False when it was not finished. */
    async lookAtAll(session: Session, isStopped: () => boolean): Promise<boolean> {
      known.forget();
      evidence = { dates: dateEvidence(session), isClockOpen: isClockOpen(timesOf(session)) };
      const rules = rulesOf(session, evidence.dates, deps);
      const rows = Array.from({ length: rowCount(session) }, (_, row) => row);
      return inTimeSlices(rows, clock, (row) => {
        session.standings[row] = standingOf(session, row, rules);
        return !isStopped();
      });
    },
    lookAgain(session: Session, row: number): void {
      session.standings[row] = standingOf(session, row, rulesOf(session, evidence.dates, deps));
    },
    view: (session: Session): ImportView => viewOf(session, evidence),
    rowsToSettle(session: Session): readonly number[] {
      const decide = createDecide(session);
      return session.standings.flatMap((_, row) => (decide(row).kind === 'problem' ? [row] : []));
    },
    forget: (): void => known.forget(),
  };
}

export type Looking = ReturnType<typeof createLooking>;
