import type { CSSProperties } from 'react';
import { useFormat, type Format } from '../../app/format.ts';
import { useText, type Text } from '../../app/text.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { CallRow } from './CallRow.tsx';
import type { DayGroup } from './dayGroups.ts';
import styles from './DaySection.module.css';

type DaySectionProps = { readonly group: DayGroup };
type RailStyle = CSSProperties & Readonly<Record<`--${string}`, string>>;
type Words = { readonly t: Text; readonly format: Format };

function titleOf({ t, format }: Words, { daysAway, startsAt }: DayGroup): string {
  if (daysAway === 0) return t('today.calls');
  return daysAway === 1 ? t('today.tomorrow') : format.longDay(startsAt);
}

/** The calls of one day on a rail of dots. */
export const DaySection = ({ group }: DaySectionProps) => {
  const t = useText();
  const format = useFormat();
  const { day, daysAway, rows } = group;
  const meta = daysAway === 0 ? t('today.countToday', { count: rows.length }) : String(rows.length);
  const times = rows.map(({ call }) => format.time(call.startsAt));
  // Every time of the list is as wide as the widest, 24 h or AM and PM alike.
  const style: RailStyle = { '--time-w': `${Math.max(5, ...times.map((time) => time.length))}ch` };
  return (
    <section aria-labelledby={`day-${day}`}>
      <SectionHeading id={`day-${day}`} title={titleOf({ t, format }, group)} meta={meta} />
      <ul className={styles.rail} style={style}>
        {rows.map((row, index) => (
          <CallRow key={row.call.id} row={row} time={times[index] ?? ''} />
        ))}
      </ul>
    </section>
  );
};
