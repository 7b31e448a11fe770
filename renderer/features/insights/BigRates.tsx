import {
  BEHIND,
  callsOfResults,
  GAP_CALLS,
  searchBehind,
  type CallsBehind,
} from '../../../shared/domain/insights/behind.ts';
import type { Rate } from '../../../shared/domain/insights/rate.ts';
import { Card } from '../../ui/Card.tsx';
import styles from './BigRates.module.css';
import { CallsLink } from './CallsLink.tsx';
import { drawnRate } from './chartModels.ts';
import { Meter } from './Meter.tsx';
import { callsText, caveatText, rateText } from './rateWords.ts';
import type { Shown } from './rowModels.ts';

type Note = { readonly text: string; readonly calls: CallsBehind };

type BigRateProps = {
  readonly name: string;
  readonly rate: Rate;
  readonly calls: CallsBehind;
  readonly notes: readonly Note[];
  readonly shown: Shown;
};

const Notes = ({ notes, shown }: Pick<BigRateProps, 'notes' | 'shown'>) => (
  <p className={styles.notes}>
    {notes.map(({ text, calls }) => (
      <CallsLink key={text} search={searchBehind(calls, shown.days)}>
        {text}
      </CallsLink>
    ))}
  </p>
);

const BigRate = ({ name, rate, calls, notes, shown }: BigRateProps) => {
  const value = rateText(rate, shown);
  const caveat = caveatText(rate, shown);
  return (
    <div className={styles.rate}>
      <h2 className={styles.name}>{name}</h2>
      <CallsLink search={searchBehind(calls, shown.days)} className={styles.figure}>
        {value === '' ? null : <span className={styles.value}>{value}</span>}
        <span className={styles.share}>{callsText(rate, shown)}</span>
      </CallsLink>
      <Meter {...drawnRate(rate)} tone="ink" size="thin" />
      {caveat === null ? null : <p className={styles.caveat}>{caveat}</p>}
      <Notes notes={notes} shown={shown} />
    </div>
  );
};

const GAINED_AS = [
  ['planned', 'plannedCount', ['gained']],
  ['fallback', 'fallbackCount', ['fallback']],
  ['other', 'otherCount', ['other']],
] as const;

const gainedNotes = ({ t, format, insights }: Shown): readonly Note[] =>
  GAINED_AS.map(([name, count, results]) => ({ name, count: insights.gained[count], results }))
    .filter(({ count }) => count > 0)
    .map(({ name, count, results }) => ({
      text: t(`insights.gainedAs.${name}`, { number: format.number(count) }),
      calls: callsOfResults(results),
    }));

/** The calls that are missing in a rate, or that none is. */
function missingNote({ t, format }: Shown, rate: Rate, name: 'unasked' | 'undefined'): readonly Note[] {
  const count = rate.of - rate.count;
  const isAsk = name === 'unasked';
  if (count === 0) {
    return [
      {
        text: t(isAsk ? 'insights.allAsked' : 'insights.allDefined'),
        calls: isAsk ? BEHIND.asked : BEHIND.defined,
      },
    ];
  }
  const calls = GAP_CALLS[isAsk ? 'not-asked' : 'no-outcome'];
  return [{ text: t(`insights.${name}`, { count, number: format.number(count) }), calls }];
}

/** The three rates that a seller steers by, each with what it is counted from. */
export const BigRates = ({ shown }: { readonly shown: Shown }) => {
  const { t, insights } = shown;
  const { commitment, asked, defined } = insights;
  return (
    <Card padding="none" className={styles.rates}>
      <BigRate
        {...{ shown, rate: commitment, calls: BEHIND.gained, notes: gainedNotes(shown) }}
        name={t('insights.rates.commitment')}
      />
      <BigRate
        {...{ shown, rate: asked, calls: BEHIND.asked, notes: missingNote(shown, asked, 'unasked') }}
        name={t('insights.rates.asked')}
      />
      <BigRate
        {...{ shown, rate: defined, calls: BEHIND.defined, notes: missingNote(shown, defined, 'undefined') }}
        name={t('insights.rates.defined')}
      />
    </Card>
  );
};
