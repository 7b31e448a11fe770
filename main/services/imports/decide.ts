import type { RowValues } from '../../../shared/domain/importCalls/rowValues.ts';
import type { ImportProblem } from '../../../shared/ipc/imports.ts';
import type { CallId, CallResult } from '../../../shared/schemas/call.ts';
import { NO_FIX, rowNumberOf, type Session, type Standing } from './session.ts';

/** What becomes of a row as things stand. */
export type Decision =
  | { readonly kind: 'blank' | 'left-out' }
  | { readonly kind: 'problem'; readonly problems: readonly ImportProblem[] }
  /** A call of the past without a result, and nobody said yet what that means. */
  | { readonly kind: 'past' }
  /** `past`: the result that calls of the past get which have none. */
  | { readonly kind: 'add'; readonly past: CallResult | null }
  | { readonly kind: 'update'; readonly id: CallId };

/** What becomes a call, or of one. */
export type Wanted = Extract<Decision, { readonly kind: 'add' | 'update' }>;

export const isWanted = (decision: Decision): decision is Wanted =>
  decision.kind === 'add' || decision.kind === 'update';

/** What a row says once it is decided. */
export const decidedValues = (values: RowValues, decision: Wanted): RowValues =>
  decision.kind === 'add' && decision.past !== null ? { ...values, result: decision.past } : values;

type Read = Extract<Standing, { readonly kind: 'read' }>;
type Place = { readonly session: Session; readonly row: number };

const LEFT_OUT: Decision = { kind: 'left-out' };
const ADD: Decision = { kind: 'add', past: null };

/** A call of the past gets the result that was chosen for all of them; asked for later, it waits on Today. */
function added({ isPast }: Read, { session }: Place): Decision {
  const { past } = session.choices;
  if (!isPast || past === 'ask') return ADD;
  if (past === null) return { kind: 'past' };
  return past === 'leave-out' ? LEFT_OUT : { kind: 'add', past };
}

function besideTwin(standing: Read, place: Place): Decision {
  const { session, row } = place;
  const { twin } = standing;
  const choice = session.fixes.get(row)?.duplicate ?? session.choices.duplicates;
  if (choice === 'skip') return LEFT_OUT;
  if (choice === 'add' || twin === null) return added(standing, place);
  if (choice === 'update') return { kind: 'update', id: twin.id };
  const { id, ...facts } = twin;
  return { kind: 'problem', problems: [{ code: 'DUPLICATE', ...facts }] };
}

/** Own exports know their calls apart by their ids; others by company, contact and start. */
const canBeTwin = ({ isExact }: Read, { session, row }: Place): boolean =>
  !isExact && !(session.fixes.get(row) ?? NO_FIX).isAccepted;

/** Decides row by row, in the order of the file. */
export function createDecide(session: Session): (row: number) => Decision {
  const firstRow = new Map<string, number>();
  return (row) => {
    const standing = session.standings[row] ?? { kind: 'blank' };
    if (standing.kind !== 'read') return standing;
    const place = { session, row };
    if (standing.twin !== null) return besideTwin(standing, place);
    const other = firstRow.get(standing.key);
    if (other === undefined) firstRow.set(standing.key, row);
    if (other === undefined || !canBeTwin(standing, place)) return added(standing, place);
    return { kind: 'problem', problems: [{ code: 'TWIN', otherRowNumber: rowNumberOf(other) }] };
  };
}
