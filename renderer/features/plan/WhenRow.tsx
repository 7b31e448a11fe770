import { useBoot } from '../../app/boot.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { Other } from './Other.tsx';
import { OverlapLine } from './OverlapLine.tsx';
import { usePlanning } from './PlanContext.ts';
import { PlanRow } from './PlanRow.tsx';
import { nearText, otherText, startText, type WhenWords } from './whenText.ts';

function useWhenWords(): WhenWords {
  const { timeZone } = useBoot();
  return { t: useText(), format: useFormat(), timeZone };
}

const WhenFields = () => {
  const t = useText();
  const { store, model } = usePlanning();
  const { date, time } = model.when;
  return (
    <>
      <DateField
        label={t('plan.date')}
        labelPlacement="hidden"
        value={date ?? ''}
        onChange={(value) => {
          if (value !== '') store.choose({ date: value });
        }}
      />
      <TimeField
        label={t('plan.time')}
        labelPlacement="hidden"
        value={time ?? ''}
        onChange={(value) => {
          if (value !== '') store.choose({ time: value });
        }}
      />
    </>
  );
};

const OtherStarts = () => {
  const words = useWhenWords();
  const now = useNow('minute');
  const { store, model } = usePlanning();
  return model.when.others.map((other) => {
    const { date, time } = other;
    const choose = (): void =>
      store.choose({ ...(date === null ? {} : { date }), ...(time === null ? {} : { time }) });
    return (
      <Other key={`${date ?? ''} ${time ?? ''}`} text={otherText(words, other, now)} onChoose={choose} />
    );
  });
};

function useNote(): string | undefined {
  const words = useWhenWords();
  const now = useNow('minute');
  const { startsAt, timeZone } = usePlanning().model.when;
  if (startsAt === null) return undefined;
  const near = nearText(words, startsAt, now);
  return timeZone === words.timeZone ? near : [near, words.t('plan.yourTime')].join(', ');
}

/** When the call is, in this computer's zone; asks for the time when only a day was said. */
export const WhenRow = () => {
  const words = useWhenWords();
  const { when, overlap } = usePlanning().model;
  return (
    <PlanRow
      field="when"
      value={startText(words, when)}
      note={useNote()}
      others={when.others.length === 0 ? undefined : <OtherStarts />}
      fields={<WhenFields />}
      below={overlap === null ? undefined : <OverlapLine overlap={overlap} />}
    />
  );
};
