import { rateOf, type Rate } from '../../../shared/domain/insights/rate.ts';
import type { Promises } from '../../../shared/ipc/promises.ts';
import { useFormat } from '../../app/format.ts';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { RateBar } from '../../ui/RateBar.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import styles from './KeptColumn.module.css';

type Kept = Pick<Promises, 'byCompany' | 'keptCount' | 'settledCount'>;

const MOST_COMPANIES = 8;

const fractionOf = ({ count, of }: Rate): number => (of === 0 ? 0 : count / of);
const isTold = (rate: Rate): rate is Extract<Rate, { readonly fraction: number }> => 'fraction' in rate;

const Overall = ({ keptCount, settledCount }: Omit<Kept, 'byCompany'>) => {
  const t = useText();
  const format = useFormat();
  const rate = rateOf({ count: keptCount, of: settledCount });
  return (
    <div>
      <h2 className={styles.label}>{t('promises.kept')}</h2>
      <p className={styles.rate}>
        {isTold(rate) ? <b className={styles.percent}>{format.percent(rate.fraction)}</b> : null}
        <span>{t('promises.ofSettled', { kept: keptCount, count: settledCount })}</span>
      </p>
      <RateBar fraction={fractionOf(rate)} isFew={!isTold(rate)} />
      {rate.kind === 'sample' ? (
        <p className={styles.note}>
          {t('promises.interval', { low: format.percent(rate.low), high: format.percent(rate.high) })}
        </p>
      ) : null}
      <p className={styles.note}>{t(isTold(rate) ? 'promises.why' : 'promises.tooFew')}</p>
    </div>
  );
};

type CompanyRateProps = { readonly kept: Kept['byCompany'][number] };

const CompanyRate = ({ kept: { company, keptCount, settledCount } }: CompanyRateProps) => {
  const t = useText();
  const format = useFormat();
  const rate = rateOf({ count: keptCount, of: settledCount });
  return (
    <li>
      <button type="button" className={styles.company} onClick={() => go({ view: 'company', company })}>
        <span className={styles.line}>
          <span className={styles.name}>{company}</span>
          <span className={styles.count}>{t('promises.of', { kept: keptCount, count: settledCount })}</span>
          <b className={styles.share}>{isTold(rate) ? format.percent(rate.fraction) : ''}</b>
        </span>
        <RateBar fraction={fractionOf(rate)} isFew={!isTold(rate)} />
      </button>
    </li>
  );
};

const ByCompany = ({ byCompany }: Pick<Kept, 'byCompany'>) => {
  const t = useText();
  const shown = byCompany.slice(0, MOST_COMPANIES);
  const more = byCompany.slice(MOST_COMPANIES);
  const sum = (name: 'keptCount' | 'settledCount'): number =>
    more.reduce((total, kept) => total + kept[name], 0);
  return (
    <section>
      <SectionHeading title={t('promises.byCompany')} />
      <ul>
        {shown.map((kept) => (
          <CompanyRate key={kept.company} kept={kept} />
        ))}
      </ul>
      {more.length === 0 ? null : (
        <p className={styles.more}>
          <span>{t('promises.moreCompanies', { count: more.length })}</span>
          <span>{t('promises.of', { kept: sum('keptCount'), count: sum('settledCount') })}</span>
        </p>
      )}
      <p className={styles.note}>{t('promises.hatched')}</p>
    </section>
  );
};

/** How many promises were kept, in all and by company. */
export const KeptColumn = ({ byCompany, keptCount, settledCount }: Kept) => (
  <>
    <Overall keptCount={keptCount} settledCount={settledCount} />
    {byCompany.length === 0 ? null : <ByCompany byCompany={byCompany} />}
  </>
);
