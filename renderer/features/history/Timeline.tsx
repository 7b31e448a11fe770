import { useEffect, useState } from 'react';
import { timelineOf, type TimelineEvent } from '../../../shared/domain/callTimeline.ts';
import { editLines } from '../../../shared/domain/editLines.ts';
import type { CallChange } from '../../../shared/domain/editLog.ts';
import type { LoggedCall } from '../../../shared/schemas/call.ts';
import type { EditEntry } from '../../../shared/schemas/editLog.ts';
import { ask } from '../../app/bridge.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { momentOf } from './callFacts.ts';
import { editSentence } from './editWords.ts';
import styles from './Timeline.module.css';

type CallProps = { readonly call: LoggedCall };
type EventProps = CallProps & { readonly event: TimelineEvent };

/** The edit log of the call, asked for again after each change of it. */
function useEdits({ id, updatedAt }: LoggedCall): readonly EditEntry[] {
  const [entries, setEntries] = useState<readonly EditEntry[]>([]);
  useEffect(() => {
    let isWanted = true;
    void ask('call.edits', { id }).then((found) => {
      if (isWanted) setEntries(found);
    });
    return () => {
      isWanted = false;
    };
  }, [id, updatedAt]);
  return entries;
}

const IN_CALL = new Set<TimelineEvent['kind']>(['said', 'answered', 'note', 'asked', 'gained']);

/** The moment in the call, or the day and time of what happened before and after it. */
const When = ({ call, event }: EventProps) => {
  const format = useFormat();
  const now = useNow('minute');
  const moment = IN_CALL.has(event.kind) ? momentOf(call, event.at) : null;
  const isOfDay = format.daysAway(event.at, call.startsAt) === 0;
  const day = isOfDay ? '' : format.shortDay(event.at, now);
  return (
    <time className={styles.when} dateTime={new Temporal.Instant(BigInt(event.at) * 1_000_000n).toString()}>
      {moment ?? [day, format.time(event.at)].filter(Boolean).join(', ')}
    </time>
  );
};

const Change = ({ change }: { readonly change: CallChange }) => {
  const t = useText();
  const format = useFormat();
  const lines = editLines(change);
  return (
    <ul className={styles.lines}>
      {lines.length === 0 ? <li>{t('edits.small')}</li> : null}
      {lines.map((line, index) => (
        <li key={`${index} ${line.code}`}>{editSentence(line, t, format)}</li>
      ))}
    </ul>
  );
};

const Said = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <>
    <p className={styles.title}>{title}</p>
    <p className={styles.text}>{text}</p>
  </>
);

const Happening = ({ call, event }: EventProps) => {
  const t = useText();
  if (event.kind === 'answered')
    return <Said title={event.question.text} text={event.question.answer.trim()} />;
  if (event.kind === 'note') return <Said title={t('history.note')} text={event.note.text} />;
  if (event.kind === 'edited') {
    return (
      <>
        <p className={styles.title}>{t(`timeline.${event.change.entry.cause}`)}</p>
        <Change change={event.change} />
      </>
    );
  }
  const key = event.kind === 'logged' ? t(`results.${call.result}`) : '';
  return <p className={styles.step}>{t(`timeline.${event.kind}`, { result: key })}</p>;
};

/** What happened to the call and in it, in its order, to the last edit. */
export const Timeline = ({ call }: CallProps) => {
  const t = useText();
  const events = timelineOf(call, useEdits(call));
  return (
    <section aria-label={t('timeline.title')}>
      <h3 className={styles.heading}>{t('timeline.title')}</h3>
      <ol className={styles.events}>
        {events.map((event, index) => (
          <li key={`${index} ${event.kind}`} className={styles.event} data-kind={event.kind}>
            <When call={call} event={event} />
            <div className={styles.words}>
              <Happening call={call} event={event} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
};
