import { type Candidate, type Meaning, overlaps, type Slot, type Stretch } from './candidate.ts';
import { type Side, sideAfter, sideBefore } from './sides.ts';

type Of<S extends Slot> = Candidate & { readonly meaning: Extract<Meaning, { slot: S }> };

/** What was taken out of the line, at most one of each kind. */
export type Chosen = {
  readonly [S in Slot]: Of<S> | null;
} & {
  /** A weekday beside a date, or a date beside a weekday. */
  readonly secondDay: Of<'day'> | null;
  /** Days and times that stand as firmly as the chosen ones: “Thursday or Friday”. */
  readonly others: readonly Candidate[];
};

type Judged = Candidate & { readonly score: number; readonly before: Side; readonly after: Side };

const BEFORE: Readonly<Record<Side, number>> = {
  edge: 1,
  time: 3,
  day: 3,
  name: -2,
  company: -2,
  title: -20,
};
const AFTER: Readonly<Record<Side, number>> = { edge: 2, time: 3, day: 3, name: -2, company: -7, title: -2 };
/** A bare number right after a day is its hour, and “mittags” there its part, whatever name comes next. */
const HOUR_AFTER_DAY = 3;
const PART_AFTER_TIME = 10;
const LOWEST_SCORE = 3;
const FIRM = 4;

function bonus({ meaning, firmness }: Candidate, before: Side): number {
  if (meaning.slot === 'part') return firmness > 0 && /^(?:day|time)$/u.test(before) ? PART_AFTER_TIME : 0;
  return before === 'day' && meaning.slot === 'clock' && firmness === 0 ? HOUR_AFTER_DAY : 0;
}

function judged(line: string, candidate: Candidate, all: readonly Candidate[]): Judged {
  const others = all.filter((other) => !overlaps(other, candidate));
  const before = sideBefore(line, candidate, others);
  const after = sideAfter(line, candidate, others);
  const score = candidate.firmness + BEFORE[before] + AFTER[after] + bonus(candidate, before);
  return { ...candidate, score, before, after };
}

const lengthOf = ({ from, to }: Stretch): number => to - from;

/** Of overlapping candidates the longer one says more; of the same words every reading stays. */
const longest = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(
    (one) => !candidates.some((other) => overlaps(one, other) && lengthOf(one) < lengthOf(other)),
  );

const isAmongTimes = ({ before, after }: Judged): boolean =>
  [before, after].every((side) => side === 'edge' || side === 'time' || side === 'day');

/** Draws the best of each kind out of the judged candidates; none of them twice. */
function draw(judgedOnes: readonly Judged[]) {
  const taken: Candidate[] = [];
  const isFree = (one: Candidate): boolean => !taken.some((other) => overlaps(one, other));
  const best = <S extends Slot>(
    slot: S,
    suits: (one: Judged & Of<S>) => boolean = () => true,
  ): Of<S> | null => {
    const fitting = judgedOnes
      .filter((one): one is Judged & Of<S> => one.meaning.slot === slot)
      .filter((one) => one.score >= LOWEST_SCORE && isFree(one) && suits(one));
    const [first = null] = fitting.toSorted((a, b) => b.score - a.score || a.from - b.from);
    if (first !== null) taken.push(first);
    return first;
  };
  return { best, isFree };
}

const between = (line: string, a: Stretch, b: Stretch): string =>
  a.to <= b.from ? line.slice(a.to, b.from) : line.slice(b.to, a.from);

/** “Mon, Nov 23” is one day where the number agrees; in “Ann Sun, Nov 23” it does not, and Sun is a name. */
function isSameDay(line: string, a: Of<'day'>, b: Of<'day'>): boolean {
  const gap = between(line, a, b);
  const isAgreed = a.meaning.date.dayOfWeek === b.meaning.date.dayOfWeek;
  return /^[ (.]*$/u.test(gap) || (isAgreed && /^[ (.,]*$/u.test(gap));
}

/** “Thursday or Friday”, “10:00 or 11:00”. */
const isOfferedBeside = (line: string, one: Judged, chosen: readonly (Candidate | null)[]): boolean =>
  chosen.some((other) => other !== null && /^ ?(?:or|oder|\/) ?$/u.test(between(line, one, other)));

const isDayOrClock = ({ meaning, firmness }: Candidate): boolean =>
  firmness >= FIRM && /^(?:day|clock)$/u.test(meaning.slot);

/** The best reading of the times in a line; what is left belongs to names. */
export function chooseItems(line: string, candidates: readonly Candidate[]): Chosen {
  const kept = longest(candidates);
  const judgedOnes = kept.map((candidate) => judged(line, candidate, kept));
  const { best, isFree } = draw(judgedOnes);
  const offset = best('offset');
  const day = best('day', () => offset === null);
  const secondDay = best(
    'day',
    (one) =>
      day !== null &&
      one.meaning.form !== day.meaning.form &&
      (isAmongTimes(one) || isSameDay(line, one, day)),
  );
  const clock = best('clock', () => offset === null);
  const until = best('until', () => clock !== null);
  const length = best('length');
  const part = best('part');
  const zone = best(
    'zone',
    (one) => clock !== null && one.from >= clock.to && /^[ ,(]*$/u.test(between(line, clock, one)),
  );
  const vague = best('vague');
  const others = judgedOnes.filter(
    (one) =>
      isFree(one) && isDayOrClock(one) && (isAmongTimes(one) || isOfferedBeside(line, one, [day, clock])),
  );
  return { offset, day, secondDay, clock, until, length, part, zone, vague, others };
}

/** All stretches of the line that the choice explains. */
export function takenBy({ others, ...chosen }: Chosen): readonly Stretch[] {
  return [...Object.values(chosen), ...others].filter((one) => one !== null);
}
