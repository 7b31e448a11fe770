import { Plus } from 'lucide-react';
import { plannedEnd } from '../../../shared/domain/callStages.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { Call, PlannedCall } from '../../../shared/schemas/call.ts';
import { useNow } from '../../app/clock.ts';
import { useCompanyCalls, type CompanyCalls } from '../../app/companyCalls.ts';
import { openPlanSheetFor } from '../../app/planSheet.ts';
import { goBack } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { View } from '../../app/View.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { CompanyColumn } from './CompanyColumn.tsx';
import styles from './CompanyView.module.css';
import { LadderRail } from './LadderRail.tsx';

type CallsProps = { readonly calls: readonly Call[] };

/** The planned call that comes next; calls are newest first. */
const nextOf = (calls: readonly Call[], now: EpochMs): PlannedCall | null =>
  calls.findLast((call): call is PlannedCall => call.stage === 'planned' && plannedEnd(call) >= now) ?? null;

function contactOf(calls: readonly Call[]): string {
  const known = calls.find(({ contact }) => contact.trim() !== '');
  return known === undefined
    ? ''
    : [known.contact, known.contactRole].filter((part) => part.trim() !== '').join(', ');
}

const Company = ({ calls }: CallsProps) => {
  const next = nextOf(calls, useNow('minute'));
  return (
    <div className={styles.columns}>
      <div className={styles.ladder}>
        <LadderRail calls={calls} next={next} />
      </div>
      <div className={styles.column}>
        <CompanyColumn calls={calls} next={next} />
      </div>
    </div>
  );
};

const PlanButton = ({ company }: { readonly company: string }) => {
  const t = useText();
  return (
    <Button icon={Plus} onPress={() => openPlanSheetFor(company)}>
      {t('company.plan')}
    </Button>
  );
};

const NoCalls = ({ company }: { readonly company: string }) => {
  const t = useText();
  return (
    <EmptyState action={<PlanButton company={company} />}>{t('company.noCalls', { company })}</EmptyState>
  );
};

type BodyProps = { readonly company: string; readonly found: CompanyCalls };

const Body = ({ company, found }: BodyProps) => {
  const t = useText();
  if (found.status === 'loading') return <LoadingRows label={t('company.loading')} count={6} />;
  if (found.status === 'failing') return <EmptyState>{t('company.failed')}</EmptyState>;
  return found.value.length === 0 ? <NoCalls company={company} /> : <Company calls={found.value} />;
};

/** One company: the ten commitments as a ladder, its calls and what it promised. */
export const CompanyView = ({ company }: { readonly company: string }) => {
  const t = useText();
  const found = useCompanyCalls(company);
  const calls = found.status === 'ready' ? found.value : [];
  const name = calls[0]?.company ?? company;
  return (
    <View
      title={name}
      subtitle={contactOf(calls)}
      back={{ label: t('company.back'), onPress: goBack }}
      hasDivider
      actions={<PlanButton company={name} />}
    >
      <Body company={company} found={found} />
    </View>
  );
};
