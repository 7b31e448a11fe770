import { Check } from 'lucide-react';
import type { ComponentType } from 'react';
import { readPlaybookRef } from '../../../shared/domain/playbookVersions.ts';
import type { HistoryRow } from '../../../shared/ipc/history.ts';
import type { HistoryColumn } from '../../../shared/lib/historyColumns.ts';
import { useBoot } from '../../app/boot.ts';
import { now } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { outcomeLine } from '../../app/outcomeWords.ts';
import { useAllPlaybooks } from '../../app/playbooks.ts';
import { PracticeBadge } from '../../app/PracticeBadge.tsx';
import { ResultBadge } from '../../app/ResultBadge.tsx';
import { useText } from '../../app/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TableCell } from '../../ui/Table.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Marked } from './Marked.tsx';

type Props = { readonly row: HistoryRow; readonly query: string };

const DateCell = ({ row }: Props) => (
  <TableCell tone="muted" isNumeric>
    {useFormat().shortDay(row.startsAt, now())}
  </TableCell>
);

const CompanyCell = ({ row, query }: Props) => (
  <TableCell isMain>
    <Marked text={row.company} query={query} field="company" /> <PracticeBadge call={row} />
  </TableCell>
);

const ContactCell = ({ row, query }: Props) => (
  <TableCell>
    <Marked text={row.contact} query={query} field="contact" />
  </TableCell>
);

const OpportunityCell = ({ row, query }: Props) => (
  <TableCell>
    <Marked text={row.opportunity} query={query} />
  </TableCell>
);

const CommitmentCell = ({ row, query }: Props) => {
  const t = useText();
  const { language } = useBoot();
  if (row.outcomeWhat.trim() === '') return <TableCell tone="attention">{t('history.noOutcome')}</TableCell>;
  const line = outcomeLine(t, { what: row.outcomeWhat, when: row.outcomeWhen }, language);
  return (
    <TableCell>
      <Marked text={line} query={query} />
    </TableCell>
  );
};

const KindCell = ({ row }: Props) => <TableCell>{useText()(`commitments.${row.kind}.name`)}</TableCell>;

const IntentCell = ({ row }: Props) => <TableCell>{useText()(`history.intents.${row.intent}`)}</TableCell>;

const PlaybookCell = ({ row }: Props) => {
  const { playbooks } = useAllPlaybooks();
  const id = row.playbookId === null ? null : readPlaybookRef(row.playbookId).id;
  const found = playbooks.find((playbook) => readPlaybookRef(playbook.id).id === id);
  return <TableCell>{found?.name ?? ''}</TableCell>;
};

const LengthCell = ({ row }: Props) => (
  <TableCell tone="muted" isNumeric>
    {useText()('history.minutes', { count: row.durationMinutes })}
  </TableCell>
);

const FactCell = ({ isSo, name }: { readonly isSo: boolean; readonly name: string }) => (
  <TableCell>
    {isSo ? (
      <span>
        <Icon icon={Check} size={15} />
        <VisuallyHidden>{name}</VisuallyHidden>
      </span>
    ) : null}
  </TableCell>
);

const SaidCell = ({ row }: Props) => <FactCell isSo={row.isSaid} name={useText()('history.yes.said')} />;
const AskedCell = ({ row }: Props) => <FactCell isSo={row.isAsked} name={useText()('history.yes.asked')} />;

const PromiseCell = ({ row, query }: Props) => (
  <TableCell>
    <Marked text={row.promiseWhat} query={query} />
  </TableCell>
);

const DueCell = ({ row }: Props) => {
  const format = useFormat();
  const day = row.promiseWhat.trim() === '' ? null : row.promiseDueOn;
  return (
    <TableCell tone="muted" isNumeric>
      {day === null ? '' : format.plainDay(day)}
    </TableCell>
  );
};

const ReasonCell = ({ row }: Props) => {
  const t = useText();
  return <TableCell>{row.reason === null ? '' : t(`reasons.${row.reason}`)}</TableCell>;
};

const ResultCell = ({ row }: Props) => (
  <TableCell>
    <ResultBadge result={row.result} />
  </TableCell>
);

/** How each column shows a call. */
export const CELL_OF: Readonly<Record<HistoryColumn, ComponentType<Props>>> = {
  date: DateCell,
  company: CompanyCell,
  contact: ContactCell,
  opportunity: OpportunityCell,
  commitment: CommitmentCell,
  kind: KindCell,
  intent: IntentCell,
  playbook: PlaybookCell,
  length: LengthCell,
  said: SaidCell,
  asked: AskedCell,
  promise: PromiseCell,
  due: DueCell,
  reason: ReasonCell,
  result: ResultCell,
};
