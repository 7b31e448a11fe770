import { detectDateForm, type DateFormEvidence } from '../../../shared/domain/importCalls/readDate.ts';
import type { ImportView } from '../../../shared/ipc/imports.ts';
import { createDecide } from './decide.ts';
import type { ImportDeps } from './importDeps.ts';
import { inTimeSlices } from './inTimeSlices.ts';
import { createKnownCalls } from './knownCalls.ts';
import { dateEvidence, rulesOf } from './rulesOf.ts';
import { rowCount, type Session } from './session.ts';
import { createStandings } from './standingOf.ts';
import { viewOf } from './viewOf.ts';

const NO_EVIDENCE = detectDateForm([]);
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
  let evidence: DateFormEvidence = NO_EVIDENCE;

  return {
    /** False when it was not finished. */
    async lookAtAll(session: Session, isStopped: () => boolean): Promise<boolean> {
      known.forget();
      evidence = dateEvidence(session);
      const rules = rulesOf(session, evidence, deps);
      const rows = Array.from({ length: rowCount(session) }, (_, row) => row);
      return inTimeSlices(rows, clock, (row) => {
        session.standings[row] = standingOf(session, row, rules);
        return !isStopped();
      });
    },
    lookAgain(session: Session, row: number): void {
      session.standings[row] = standingOf(session, row, rulesOf(session, evidence, deps));
    },
    view: (session: Session): ImportView => viewOf(session, evidence),
    rowsWith(session: Session, code: string): readonly number[] {
      const decide = createDecide(session);
      return session.standings.flatMap((_, row) => {
        const decision = decide(row);
        const has = decision.kind === 'problem' && decision.problems.some((problem) => problem.code === code);
        return has ? [row] : [];
      });
    },
    forget: (): void => known.forget(),
  };
}

export type Looking = ReturnType<typeof createLooking>;
