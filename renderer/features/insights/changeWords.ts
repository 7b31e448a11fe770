import {
  BEHIND,
  callsOfReason,
  GAP_CALLS,
  type CallsBehind,
} from '../../../shared/domain/insights/behind.ts';
import type { Change } from '../../../shared/domain/insights/change.ts';
import { shareText, type Words } from './rateWords.ts';

/** Where one goes to change it. */
export type Way = 'timing' | 'reminders';

export type Finding = {
  readonly headline: string;
  readonly words: string;
  /** The calls that it is about; null when it is about none. */
  readonly seen: { readonly calls: CallsBehind; readonly count: number } | null;
  readonly way: Way | null;
};

type Gapped = Extract<Change, { readonly calls: unknown }>;
type Reasoned = Extract<Change, { readonly kind: 'reason' }>;
type Broken = Extract<Change, { readonly kind: 'broken' }>;

const WAY_OF: Readonly<Record<Gapped['kind'], Way | null>> = {
  'not-asked': 'timing',
  'no-outcome': 'reminders',
  'not-said': null,
};

const numbered = (count: number, { format }: Words) => ({ count, number: format.number(count) });

function gapFinding({ kind, calls, rest, overrunCount }: Gapped, words: Words): Finding {
  const { t } = words;
  const gained =
    calls.count === 0
      ? t('insights.change.gainedNone')
      : t('insights.change.gainedSome', numbered(calls.count, words));
  const restWords = rest.of === 0 ? [] : [t('insights.change.rest', { share: shareText(rest, words) })];
  const isLate = kind === 'not-asked' && overrunCount > 0;
  const of = words.format.number(calls.of);
  const lateWords = isLate ? [t('insights.change.overrun', { ...numbered(overrunCount, words), of })] : [];
  return {
    headline: `${t(`insights.change.${kind}`, numbered(calls.of, words))} ${gained}`,
    words: [...restWords, ...lateWords].join(' '),
    seen: { calls: GAP_CALLS[kind], count: calls.of },
    way: WAY_OF[kind],
  };
}

function reasonFinding({ reason, count, of }: Reasoned, words: Words): Finding {
  const { t, format } = words;
  return {
    headline: t('insights.change.reason', { ...numbered(count, words), reason: t(`reasons.${reason}`) }),
    words: t('insights.change.reasonRest', { number: format.number(of) }),
    seen: { calls: callsOfReason(reason), count },
    way: reason === 'ran-out-of-time' ? 'timing' : null,
  };
}

function brokenFinding({ count, of }: Broken, words: Words): Finding {
  const { t } = words;
  return {
    headline: t('insights.change.broken', numbered(count, words)),
    words: t('insights.change.brokenRest', { share: shareText({ count, of }, words) }),
    seen: { calls: BEHIND.broken, count },
    way: null,
  };
}

/** What to change in words; `heldCount` is of the calls that took place. */
export function findingOf(change: Change, heldCount: number, words: Words): Finding {
  const { t } = words;
  switch (change.kind) {
    case 'too-few': {
      const more = t('insights.change.tooFewMore', numbered(heldCount, words));
      return { headline: t('insights.change.too-few'), words: more, seen: null, way: null };
    }
    case 'nothing': {
      const more = t('insights.change.nothingMore');
      return { headline: t('insights.change.nothing'), words: more, seen: null, way: null };
    }
    case 'reason':
      return reasonFinding(change, words);
    case 'broken':
      return brokenFinding(change, words);
    case 'not-asked':
    case 'no-outcome':
    case 'not-said':
      return gapFinding(change, words);
  }
}
