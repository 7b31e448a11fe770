import { useFormat, type Format } from '../../app/format.ts';
import { useText, type Text } from '../../app/text.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { CallRow } from './CallRow.tsx';
import type { DayGroup } from './dayGroups.ts';
import styles from './DaySection.module.css';

type DaySectionProps = { readonly group: DayGroup };
type Words = { readonly t: Text; readonly format: Format };

function titleOf({ t, format }: Words, { daysAway, startsAt }: DayGroup): string {
  if (daysAway === 0) return t('today.calls');
  return daysAway === 1 ? t('today.tomorrow') : format.longDay(startsAt);
}

/** The calls of one day on a rail of dots. */
export const DaySection = ({ group }: DaySectionProps) => {
  const t = useText();
  const format = useFormat();
  const { day, daysAway, count, rows } = group;
  const meta = daysAway === 0 ? t('today.countToday', { count }) : String(count);
  return (
    <section aria-labelledby={`day-${day}`}>
      <SectionHeading id={`day-${day}`} title={titleOf({ t, format }, group)} meta={meta} />
      <ul className={styles.rail}>
        {rows.map((row) => (
          <CallRow key={row.call.id} row={row} time={format.time(row.call.startsAt)} />
        ))}
      </ul>
    </section>
  );
};
