import type { Measure } from '../../../shared/domain/insights/groupRates.ts';
import type { Rate, Share } from '../../../shared/domain/insights/rate.ts';
import type { Format } from '../../app/format.ts';
import type { Text } from '../../app/text.ts';

/** What turns figures into words. */
export type Words = { readonly t: Text; readonly format: Format };

/** Rounding never makes all of most, nor none of few. */
function shownFraction(fraction: number): number {
  if (fraction <= 0 || fraction >= 1) return fraction;
  return Math.min(0.99, Math.max(0.01, fraction));
}

export const percentText = (fraction: number, { format }: Words): string =>
  format.percent(shownFraction(fraction));

/** `67%`; blank for a rate that nobody may draw from so few. */
export const rateText = (rate: Rate, words: Words): string =>
  'fraction' in rate ? percentText(rate.fraction, words) : '';

/** `35 of 52` */
export const shareText = ({ count, of }: Share, { t, format }: Words): string =>
  t('insights.ofNumber', { number: format.number(count), of: format.number(of) });

/** `35 of 52 calls` */
export const callsText = ({ count, of }: Share, { t, format }: Words): string =>
  t('insights.ofCalls', { count: of, number: format.number(count), of: format.number(of) });

/** `95%: 54% to 78%`; null where no interval is due. */
export function intervalText(rate: Rate, words: Words): string | null {
  if (rate.kind !== 'sample') return null;
  const [low, high] = [rate.low, rate.high].map((end) => percentText(end, words));
  return words.t('insights.interval', { low: low ?? '', high: high ?? '' });
}

/** What may be said of a rate beside its counts. */
export function caveatText(rate: Rate, words: Words): string | null {
  return rate.kind === 'few' ? words.t('insights.few') : intervalText(rate, words);
}

/** Count, all, rate and both ends of its interval, each in a cell of its own. */
export function rateCells(rate: Rate, words: Words): readonly string[] {
  const ends =
    rate.kind === 'sample' ? [rate.low, rate.high].map((end) => percentText(end, words)) : ['', ''];
  const said = rate.kind === 'few' ? words.t('insights.few') : rateText(rate, words);
  return [String(rate.count), String(rate.of), said, ...ends];
}

/** What a measure counts, and of what. */
export const countedOf = (measure: Measure, { t }: Pick<Words, 't'>): readonly [string, string] => [
  t(measure === 'gained' ? 'insights.table.gained' : `insights.weeks.legend.${measure}`),
  t(measure === 'kept' ? 'insights.weeks.legend.settled' : 'insights.table.of'),
];

/** Names of the cells of a rate; the first two are of what is counted. */
export function rateHeader({ t }: Words, counted?: readonly [string, string]): readonly string[] {
  const [count, of] = counted ?? [t('insights.table.gained'), t('insights.table.of')];
  return [count, of, ...['rate', 'low', 'high'].map((name) => t(`insights.table.${name}`))];
}
