import { minutes as ofMinutes } from '../../../shared/lib/time.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Other } from './Other.tsx';
import { usePlanning } from './PlanContext.ts';
import { PlanRow } from './PlanRow.tsx';

const DAY_MINUTES = 1_440;

/** How long the call is, and so when it ends. */
export const LengthRow = () => {
  const t = useText();
  const format = useFormat();
  const { store, model } = usePlanning();
  const { minutes, when } = model;
  const ends = when.startsAt === null ? null : format.time(when.startsAt + ofMinutes(minutes.count));
  return (
    <PlanRow
      field="minutes"
      value={t('plan.minutes', { count: minutes.count })}
      note={ends === null ? undefined : t('plan.ends', { time: ends })}
      others={minutes.others.map((count) => (
        <Other
          key={count}
          text={t('plan.minutes', { count })}
          onChoose={() => store.choose({ minutes: count })}
        />
      ))}
      fields={
        <NumberField
          label={t('plan.row.minutes')}
          labelPlacement="hidden"
          value={minutes.count}
          minValue={1}
          maxValue={DAY_MINUTES}
          unit="minute"
          onChange={(value) => {
            if (Number.isFinite(value)) store.choose({ minutes: Math.round(value) });
          }}
        />
      }
    />
  );
};
