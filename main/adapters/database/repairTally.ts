import { seconds } from '../../../shared/lib/time.ts';
import type { Notice } from '../../../shared/schemas/notice.ts';
import type { Clock, Logger, NewId } from '../../ports.ts';
import type { Repair } from './repairCalls.ts';

/** Damage comes in numbers: they are told together. */
const TELL_AFTER_MS = seconds(3);

export type RepairTallyDeps = {
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Logger;
  readonly onNotice: (notice: Notice) => void;
};

/** Counts repairs and tells of them in one notice. */
export function createRepairTally({ clock, newId, log, onNotice }: RepairTallyDeps) {
  let repairs: Repair[] = [];
  let cancel: (() => void) | null = null;

  const tell = (): void => {
    cancel = null;
    const repairedCount = repairs.filter((repair) => repair === 'replaced').length;
    const damagedCount = repairs.length - repairedCount;
    repairs = [];
    log.error('history.repaired', { repairedCount, damagedCount });
    onNotice({ id: newId(), kind: 'calls-repaired', repairedCount, damagedCount });
  };
  return {
    add: (repair: Repair): void => {
      repairs.push(repair);
      cancel ??= clock.after(TELL_AFTER_MS, tell);
    },
    stop: (): void => {
      if (cancel === null) return;
      cancel();
      tell();
    },
  };
}
