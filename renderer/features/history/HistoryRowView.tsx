import { useEffect, useRef } from 'react';
import type { HistoryRow } from '../../../shared/ipc/history.ts';
import type { CallId } from '../../../shared/schemas/call.ts';
import { useBoot } from '../../app/boot.ts';
import { now } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { outcomeLine } from '../../app/outcomeWords.ts';
import { useText } from '../../app/text.ts';
import { TableCell, TableRow } from '../../ui/Table.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { PracticeBadge } from '../../app/PracticeBadge.tsx';
import { ResultBadge } from '../../app/ResultBadge.tsx';
import type { RowKeys } from './rowKeys.ts';

type Props = {
  readonly place: { readonly index: number; readonly top: number };
  /** Null while it is on its way. */
  readonly row: HistoryRow | null;
  readonly selectedId: CallId | null;
  readonly keys: RowKeys;
  readonly onOpen: (id: CallId) => void;
};

const Cells = ({ row }: { readonly row: HistoryRow }) => {
  const t = useText();
  const format = useFormat();
  const { language } = useBoot();
  const hasOutcome = row.outcomeWhat.trim() !== '';
  return (
    <>
      <TableCell tone="muted" isNumeric>
        {format.shortDay(row.startsAt, now())}
      </TableCell>
      <TableCell isMain>
        {row.company} <PracticeBadge call={row} />
      </TableCell>
      <TableCell tone={hasOutcome ? 'secondary' : 'attention'}>
        {hasOutcome
          ? outcomeLine(t, { what: row.outcomeWhat, when: row.outcomeWhen }, language)
          : t('history.noOutcome')}
      </TableCell>
      <TableCell>
        <ResultBadge result={row.result} />
      </TableCell>
    </>
  );
};

const LoadingCells = () => {
  const t = useText();
  return (
    <TableCell>
      <VisuallyHidden>{t('history.loading')}</VisuallyHidden>
    </TableCell>
  );
};

/** One logged call; the arrow keys open the next one while a call is open beside the table. */
export const HistoryRowView = ({ place, row, selectedId, keys, onOpen }: Props) => {
  const element = useRef<HTMLDivElement>(null);
  const isCurrent = keys.current === place.index;
  const hasMovedHere = isCurrent && keys.isMoving;
  const id = row?.id ?? null;
  useEffect(() => {
    if (hasMovedHere) element.current?.focus({ preventScroll: true });
  }, [hasMovedHere]);
  const open = (): void => {
    keys.setCurrent(place.index);
    if (id !== null) onOpen(id);
  };
  const follow = (): void => {
    if (hasMovedHere && selectedId !== null && id !== null && id !== selectedId) onOpen(id);
  };
  return (
    <TableRow
      ref={element}
      index={place.index}
      top={place.top}
      isSelected={id !== null && id === selectedId}
      isTabStop={isCurrent}
      onOpen={open}
      onFocus={follow}
      onKeyDown={keys.onKeyDown}
    >
      {row === null ? <LoadingCells /> : <Cells row={row} />}
    </TableRow>
  );
};
