import { phrases } from '../../wording/phrases.ts';
import type { Clause } from './action.ts';

type BigWording = {
  readonly pays: readonly string[];
  readonly says: readonly string[];
  readonly unless: readonly string[];
  readonly evenSo: readonly string[];
};

/** Six figures and more: $400k, 250.000, 1.2 million. */
const LARGE_SUM =
  /[$€£]?(?:\d{3}k|\d{3}[.,]\d{3}|\d{1,3}(?:[.,]\d{3}){2,3})(?= )|\d (?:million|mio|#?millionen) /u;

/** A test for acts too big for an early call: a purchase, a long contract, a full budget, a rollout, a large sum. */
export function bignessTest({ pays, says, unless, evenSo }: BigWording): (clause: Clause) => boolean {
  const [isPaid, isSaid, isSmall, isBigAllTheSame] = [
    phrases(pays),
    phrases(says),
    phrases(unless),
    phrases(evenSo),
  ];
  return ({ words }) => {
    const isLargeSum = isPaid(words) && LARGE_SUM.test(` ${words.spoken.join(' ')} `);
    return isLargeSum || (isSaid(words) && (isBigAllTheSame(words) || !isSmall(words)));
  };
}
