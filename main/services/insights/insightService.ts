import { createInsights } from '../../../shared/domain/insights/insights.ts';
import { weeksOf, type Period } from '../../../shared/domain/insights/weeks.ts';
import type { InsightsView } from '../../../shared/ipc/insights.ts';
import { zonedTime } from '../../../shared/lib/time.ts';
import type { InsightReader } from '../../insightPorts.ts';
import type { Clock, Desktop, Emit } from '../../ports.ts';
import type { Announcer } from '../announcer.ts';
import { createFactsComparison } from './factsComparison.ts';
import { firstDayOfWeek } from './firstDayOfWeek.ts';

export type InsightDeps = {
  readonly reader: InsightReader;
  readonly clock: Clock;
  readonly desktop: Pick<Desktop, 'locale'>;
  readonly emit: Emit;
};

/** Counts a period, a slice at a time, so that the windows stay quick whatever there is to count. */
function createCount({ reader, clock, desktop }: InsightDeps) {
  const pause = (): Promise<void> => new Promise((resume) => void clock.after(0, resume));

  return async (period: Period): Promise<InsightsView> => {
    const firstAt = reader.firstAt();
    const firstDay = firstDayOfWeek(desktop.locale());
    const weeks = weeksOf({ period, now: clock.now(), firstAt, timeZone: clock.timeZone(), firstDay });
    const counting = createInsights(weeks);
    const span = { from: weeks.at(0)?.from ?? 0, until: weeks.at(-1)?.until ?? 0 };
    for (const slice of reader.facts(span)) {
      slice.forEach((facts) => counting.add(facts));
      await pause();
    }
    return { period, hasAnyCall: firstAt !== null, ...counting.insights() };
  };
}

/** The figures of a period, counted once until a call, the day or the zone changes. */
export function createInsightService(deps: InsightDeps) {
  const { clock, desktop, emit } = deps;
  const count = createCount(deps);
  const comparison = createFactsComparison();
  const counted = new Map<Period, { readonly key: string; readonly view: Promise<InsightsView> }>();
  let version = 0;

  const keyNow = (): string => {
    const zone = clock.timeZone();
    return [version, zonedTime(clock.now(), zone).toPlainDate(), zone, desktop.locale()].join(' ');
  };
  const changed: Parameters<Announcer['onCalls']>[0] = (change) => {
    if (change === null) comparison.forget();
    else if (!comparison.isOther(change)) return;
    version += 1;
    emit('insights.changed', null);
  };
  return {
    get(period: Period): Promise<InsightsView> {
      const key = keyNow();
      const known = counted.get(period);
      if (known?.key === key) return known.view;
      const view = count(period);
      counted.set(period, { key, view });
      view.catch(() => counted.delete(period));
      return view;
    },
    follow: ({ onCalls }: Pick<Announcer, 'onCalls'>): (() => void) => onCalls(changed),
  };
}

export type InsightService = ReturnType<typeof createInsightService>;
