import { memo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import { useBoot } from '../../app/boot.ts';
import { useCallActions } from '../../app/callActions.ts';
import { outcomeLine } from '../../app/outcomeWords.ts';
import { PracticeBadge } from '../../app/PracticeBadge.tsx';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { CallRowEnd } from './CallRowEnd.tsx';
import { CallRowMenu } from './CallRowMenu.tsx';
import type { CallRowModel } from './dayGroups.ts';
import styles from './CallRow.module.css';

type CallRowProps = { readonly row: CallRowModel; readonly time: string };

const DOT_OF = {
  logged: styles.done,
  live: styles.next,
  'needs-result': styles.needs,
  undefined: styles.needs,
  defined: undefined,
};

/** Where a call is shown whole: its preparation, or what came of it. */
const openCall = (call: Call): void =>
  go(
    call.stage === 'logged'
      ? { view: 'history', callId: call.id, search: '' }
      : { view: 'prepare', callId: call.id },
  );

const OutcomeLine = ({ call }: { readonly call: Call }) => {
  const t = useText();
  const { language } = useBoot();
  if (hasOutcome(call.outcome)) {
    return <span className={styles.outcome}>{outcomeLine(t, call.outcome, language)}</span>;
  }
  const isOpen = call.stage === 'planned';
  return (
    <span className={classNames(styles.outcome, isOpen && styles.undefined)}>
      {t(isOpen ? 'today.undefined' : 'today.needs.noOutcome')}
    </span>
  );
};

const TimelineRow = ({ row, time }: CallRowProps) => {
  const { call, state, isNext } = row;
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const { remove } = useCallActions();
  const pressKey = (event: KeyboardEvent): void => {
    if (event.key === 'Delete') void remove(call);
  };
  const openMenu = (event: MouseEvent): void => {
    event.preventDefault();
    setIsMenuOpen(true);
  };
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.open}
        onClick={() => openCall(call)}
        onKeyDown={pressKey}
        onContextMenu={openMenu}
      >
        <span className={styles.time}>{time}</span>
        <span className={classNames(styles.dot, DOT_OF[state.kind], isNext && styles.next)} aria-hidden />
        <span className={styles.words}>
          <span className={styles.who}>
            <b className={styles.company}>{call.company}</b>{' '}
            <span className={styles.contact}>{call.contact}</span> <PracticeBadge call={call} />
          </span>
          <OutcomeLine call={call} />
        </span>
      </button>
      <CallRowEnd call={call} state={state} />
      <CallRowMenu call={call} isOpen={isMenuOpen} onOpenChange={setIsMenuOpen} />
    </li>
  );
};

/** Every refresh brings all calls anew, changed or not. */
const isSame = (before: CallRowProps, after: CallRowProps): boolean =>
  before.time === after.time &&
  (before.row === after.row || JSON.stringify(before.row) === JSON.stringify(after.row));

/** One call of the timeline. The whole row opens it; its menu holds the rest, also by the right button. */
export const CallRow = memo(TimelineRow, isSame);
