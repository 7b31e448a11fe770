import { ArchiveRestore, CircleAlert, CircleCheck, FileWarning } from 'lucide-react';
import { ask } from '../../app/bridge.ts';
import { now } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Fact } from './Fact.tsx';
import { recoveryCase, type RecoveryReport } from './recoveryReport.ts';

type FactsProps = { readonly report: RecoveryReport };

const Restored = ({ report }: FactsProps) => {
  const t = useText();
  const format = useFormat();
  const { restored, repaired } = report;
  if (restored === null && repaired === null) {
    return (
      <Fact icon={ArchiveRestore} name={t('recovery.restored.name')} title={t('recovery.restored.nothing')}>
        {t('recovery.restored.nothingWords')}
      </Fact>
    );
  }
  if (restored === null) {
    const count = repaired?.repairedCount ?? 0;
    return (
      <Fact
        icon={ArchiveRestore}
        name={t('recovery.restored.name')}
        title={t('recovery.restored.repaired', { count })}
      >
        {t('recovery.restored.repairedWords')}
      </Fact>
    );
  }
  const { backupAt, callCount } = restored;
  const isToday = format.daysAway(backupAt, now()) === 0;
  const when = isToday ? t('recovery.todayAt', { time: format.time(backupAt) }) : format.dayAndTime(backupAt);
  const values = { count: callCount, when };
  return (
    <Fact
      icon={ArchiveRestore}
      name={t('recovery.restored.name')}
      title={t('recovery.restored.calls', values)}
    >
      {t('recovery.restored.callsWords')}
    </Fact>
  );
};

const Checked = ({ report }: FactsProps) => {
  const t = useText();
  const { restored, repaired } = report;
  const damagedCount = repaired?.damagedCount ?? 0;
  if (damagedCount > 0) {
    return (
      <Fact
        icon={CircleAlert}
        name={t('recovery.checked.name')}
        title={t('recovery.checked.damaged', { count: damagedCount })}
      >
        {t('recovery.checked.damagedWords')}
      </Fact>
    );
  }
  if (restored === null && repaired === null) return null;
  return (
    <Fact icon={CircleCheck} name={t('recovery.checked.name')} title={t('recovery.checked.whole')}>
      {t('recovery.checked.wholeWords')}
    </Fact>
  );
};

const KeptFile = ({ kept }: Pick<RecoveryReport, 'kept'>) => {
  const t = useText();
  if (kept === null) return null;
  const { noticeId: id, path } = kept;
  return (
    <Fact
      icon={FileWarning}
      name={t('recovery.kept.name')}
      title={t('recovery.kept.title')}
      path={path}
      action={
        <Button size="sm" onPress={() => void ask('notice.showFile', { id })}>
          {t('shell.showFile')}
        </Button>
      }
    />
  );
};

/** What happened, what was restored, what was checked, and where the damaged file is. */
export const RecoveryFacts = ({ report }: FactsProps) => {
  const t = useText();
  const what = recoveryCase(report);
  return (
    <Card as="dl" padding="none">
      <Fact icon={CircleAlert} name={t('recovery.happened')} title={t(`recovery.${what}.happened`)}>
        {t(`recovery.${what}.why`)}
      </Fact>
      <Restored report={report} />
      <Checked report={report} />
      <KeptFile kept={report.kept} />
    </Card>
  );
};
