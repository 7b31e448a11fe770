import { useBoot } from '../../app/boot.ts';
import { useFormat } from '../../app/format.ts';
import { useReminders } from '../../app/remindersStore.ts';
import { useText } from '../../app/text.ts';
import { Select, type SelectOption } from '../../ui/Select.tsx';
import { SettingRow } from '../../ui/SettingGroup.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { change } from './change.ts';
import { logChoices, noOutcomeChoices, promiseTimes } from './choices.ts';
import { leadWords } from './leadWords.ts';
import styles from './RemindersPage.module.css';

type TimedRowProps = {
  readonly title: string;
  readonly words: string;
  readonly options: readonly SelectOption<string>[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
};

/** A reminder of its own: when it comes, and whether it does. */
const TimedRow = (props: TimedRowProps) => (
  <SettingRow title={props.title} words={props.words}>
    {({ titleId, wordsId }) => (
      <div className={styles.timed}>
        <Select
          label={props.title}
          labelPlacement="hidden"
          options={props.options}
          value={props.value}
          onChange={props.onChoose}
          isDisabled={!props.isOn}
        />
        <Switch
          aria-labelledby={titleId}
          aria-describedby={wordsId}
          isOn={props.isOn}
          onChange={props.onSwitch}
        />
      </div>
    )}
  </SettingRow>
);

export const NoOutcomeRow = () => {
  const t = useText();
  const { hasNoOutcomeReminder, noOutcomeLeadMinutes } = useBoot().settings;
  return (
    <TimedRow
      title={t('settings.reminders.noOutcome.title')}
      words={t('settings.reminders.noOutcome.words')}
      options={noOutcomeChoices(noOutcomeLeadMinutes).map((minutes) => ({
        id: String(minutes),
        text: leadWords(t, minutes),
      }))}
      value={String(noOutcomeLeadMinutes)}
      onChoose={(id) => change({ noOutcomeLeadMinutes: Number(id) })}
      isOn={hasNoOutcomeReminder}
      onSwitch={(isOn) => change({ hasNoOutcomeReminder: isOn })}
    />
  );
};

export const LogRow = () => {
  const t = useText();
  const { hasLogReminder, logReminderMinutes } = useBoot().settings;
  const hasTray = useReminders()?.hasTray ?? true;
  const textOf = (minutes: number): string =>
    minutes === 0
      ? t('settings.reminders.log.atEnd')
      : t('settings.reminders.log.minutes', { count: minutes });
  return (
    <TimedRow
      title={t('settings.reminders.log.title')}
      words={t(hasTray ? 'settings.reminders.log.words' : 'settings.reminders.log.wordsNoTray')}
      options={logChoices(logReminderMinutes).map((minutes) => ({
        id: String(minutes),
        text: textOf(minutes),
      }))}
      value={String(logReminderMinutes)}
      onChoose={(id) => change({ logReminderMinutes: Number(id) })}
      isOn={hasLogReminder}
      onSwitch={(isOn) => change({ hasLogReminder: isOn })}
    />
  );
};

export const PromiseRow = () => {
  const t = useText();
  const format = useFormat();
  const { hasPromiseReminder, promiseReminderTime } = useBoot().settings;
  return (
    <TimedRow
      title={t('settings.reminders.promise.title')}
      words={t('settings.reminders.promise.words')}
      options={promiseTimes(promiseReminderTime).map((time) => ({
        id: time,
        text: t('settings.reminders.promise.at', { time: format.plainTime(time) }),
      }))}
      value={promiseReminderTime}
      onChoose={(time) => change({ promiseReminderTime: time })}
      isOn={hasPromiseReminder}
      onSwitch={(isOn) => change({ hasPromiseReminder: isOn })}
    />
  );
};
