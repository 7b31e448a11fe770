import { tookPlace } from '../../../shared/domain/callStages.ts';
import { hasPromise } from '../../../shared/domain/readiness.ts';
import type { Call, LoggedCall, PlannedCall } from '../../../shared/schemas/call.ts';
import { useBoot } from '../../app/boot.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { outcomeLine } from '../../app/outcomeWords.ts';
import { usePromiseActions } from '../../app/promiseActions.ts';
import { ResultBadge } from '../../app/ResultBadge.tsx';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import styles from './CompanyColumn.module.css';
import { keptOf } from './kept.ts';

type LoggedProps = { readonly call: LoggedCall };

const CallLine = ({ call }: LoggedProps) => {
  const t = useText();
  const format = useFormat();
  const { language } = useBoot();
  const reason = call.reason === null ? '' : t(`reasons.${call.reason}`);
  const words = reason === '' ? outcomeLine(t, call.outcome, language) : reason;
  const day = format.day(call.startsAt);
  return (
    <li>
      <button
        type="button"
        className={styles.call}
        onClick={() => go({ view: 'history', callId: call.id, search: '' })}
      >
        <span className={styles.kind}>{t(`commitments.${call.outcome.kind}.name`)}</span>
        <ResultBadge result={call.result} />
        <span className={styles.words}>{words === '' ? day : t('company.callLine', { day, words })}</span>
      </button>
    </li>
  );
};

const PromiseCard = ({ call }: LoggedProps) => {
  const t = useText();
  const format = useFormat();
  const { language } = useBoot();
  const { dueOn, what } = call.promise;
  const { settle } = usePromiseActions();
  return (
    <Card as="li" padding="none" className={styles.promise}>
      <p className={styles.promised}>{outcomeLine(t, { what, when: '' }, language)}</p>
      <div className={styles.settle}>
        <span className={styles.due}>
          {dueOn === null
            ? t('company.promise.noDay')
            : t('company.promise.due', { day: format.plainDay(dueOn) })}
        </span>
        <Button size="sm" onPress={() => void settle(call.id, 'kept')}>
          {t('company.promise.kept')}
        </Button>
        <Button size="sm" onPress={() => void settle(call.id, 'broken')}>
          {t('company.promise.broken')}
        </Button>
      </div>
    </Card>
  );
};

const Promises = ({ logged }: { readonly logged: readonly LoggedCall[] }) => {
  const t = useText();
  const promised = logged.filter(hasPromise);
  const pending = promised.filter(({ promise }) => promise.state === 'pending');
  const { keptCount, settledCount } = keptOf(promised);
  if (promised.length === 0) return null;
  const meta =
    settledCount === 0 ? undefined : t('company.promise.rate', { kept: keptCount, count: settledCount });
  return (
    <section>
      <SectionHeading title={t('company.promises')} meta={meta} />
      <ul className={styles.promises}>
        {pending.map((call) => (
          <PromiseCard key={call.id} call={call} />
        ))}
      </ul>
    </section>
  );
};

function useCallsMeta(logged: readonly LoggedCall[], next: PlannedCall | null): string {
  const t = useText();
  const format = useFormat();
  const now = useNow('minute');
  const count = t('company.loggedCount', { count: logged.length });
  if (next === null) return count;
  const isToday = format.daysAway(next.startsAt, now) === 0;
  const when = isToday
    ? t('company.todayAt', { time: format.time(next.startsAt) })
    : format.dayAndTime(next.startsAt);
  return t('company.withNext', { count, when });
}

type CompanyColumnProps = { readonly calls: readonly Call[]; readonly next: PlannedCall | null };

/** The logged calls with a company, newest first, and what it promised. */
export const CompanyColumn = ({ calls, next }: CompanyColumnProps) => {
  const t = useText();
  const logged = calls.filter((call): call is LoggedCall => call.stage === 'logged');
  return (
    <>
      <section>
        <SectionHeading title={t('company.calls')} meta={useCallsMeta(logged, next)} />
        <ul>
          {logged.map((call) => (
            <CallLine key={call.id} call={call} />
          ))}
        </ul>
      </section>
      <Promises logged={logged.filter(({ result }) => tookPlace(result))} />
    </>
  );
};
