import { describe, expect, it } from 'vitest';
import type { InsightReader } from '../../../../../main/insightPorts.ts';
import type { CallsListener } from '../../../../../main/services/announcer.ts';
import { createInsightService } from '../../../../../main/services/insights/insightService.ts';
import { PRACTICE_CALL_ID } from '../../../../../shared/domain/practiceCall.ts';
import { days } from '../../../../../shared/lib/time.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import { aLoggedCall, anEndedCall, callId } from '../../../../builders/callBuilder.ts';
import { FAKE_START, fakeClock } from '../../../../fakes/fakeClock.ts';
import { fakeInsightReader } from '../../../../fakes/fakeInsightReader.ts';
import { fakeEmit } from '../../../../fakes/fakeWorld.ts';

function setUp(calls: Call[], reader: InsightReader = fakeInsightReader(() => calls)) {
  const clock = fakeClock();
  const { emit, emitted } = fakeEmit();
  let readCount = 0;
  const counted: InsightReader = {
    firstAt: () => reader.firstAt(),
    facts: (span) => {
      readCount += 1;
      return reader.facts(span);
    },
  };
  const service = createInsightService({
    reader: counted,
    // Each pause ends at once; the order of what runs stays that of the app.
    clock: { ...clock, after: (_ms, task) => (queueMicrotask(task), () => undefined) },
    desktop: { locale: () => 'de-DE' },
    emit,
  });
  let tell: CallsListener = () => undefined;
  const stop = service.follow({ onCalls: (listener) => ((tell = listener), () => (tell = () => undefined)) });
  return {
    service,
    clock,
    emitted,
    stop,
    readCount: () => readCount,
    tell: (call: Call) => tell({ id: call.id, call }),
    many: () => tell(null),
  };
}

const LOGGED = aLoggedCall({ id: callId(1), startsAt: FAKE_START });

describe('the figures of a period', () => {
  it('hold the calls of its weeks, in the zone and from the weekday of the seller', async () => {
    const old = aLoggedCall({ id: callId(2), startsAt: FAKE_START - days(100) });
    const { service } = setUp([LOGGED, old]);
    const quarter = await service.get('12-weeks');
    expect(quarter).toMatchObject({ period: '12-weeks', hasAnyCall: true, loggedCount: 1, heldCount: 1 });
    expect(quarter.weeks.at(-1)?.startsOn).toBe('2026-11-16');
    expect(await service.get('all')).toMatchObject({ loggedCount: 2 });
  });

  it('are empty before the first call', async () => {
    const { service } = setUp([]);
    expect(await service.get('all')).toMatchObject({ hasAnyCall: false, loggedCount: 0 });
  });
});

describe('what was counted', () => {
  it('stays, until the day turns or the seller travels', async () => {
    const { service, clock, readCount } = setUp([LOGGED]);
    await service.get('year');
    await service.get('year');
    expect(readCount()).toBe(1);
    clock.advance(days(1));
    await service.get('year');
    clock.moveTo('America/New_York');
    await service.get('year');
    expect(readCount()).toBe(3);
  });

  it('is counted again after a count that failed', async () => {
    const calls = [LOGGED];
    const sound = fakeInsightReader(() => calls);
    let isFailing = true;
    const reader: InsightReader = {
      firstAt: () => sound.firstAt(),
      facts: (span) => {
        if (isFailing) throw new Error('disk');
        return sound.facts(span);
      },
    };
    const { service } = setUp(calls, reader);
    await expect(service.get('year')).rejects.toThrow('disk');
    isFailing = false;
    expect(await service.get('year')).toMatchObject({ loggedCount: 1 });
  });
});

describe('a change of calls', () => {
  it('counts anew and tells the pages when it changes a fact, and not with each key that is typed', async () => {
    const { service, tell, emitted, readCount } = setUp([LOGGED]);
    await service.get('year');
    tell({ ...LOGGED, noteDraft: 'a' });
    tell({ ...LOGGED, noteDraft: 'ab' });
    tell({ ...LOGGED, reasonText: 'abc' });
    expect(emitted).toEqual([{ name: 'insights.changed', payload: null }]);
    tell({ ...LOGGED, result: 'declined' });
    expect(emitted).toHaveLength(2);
    await service.get('year');
    expect(readCount()).toBe(2);
  });

  it('tells of a call that is logged, and not while one is prepared or is practice', () => {
    const { tell, emitted } = setUp([]);
    tell(anEndedCall({ id: callId(5) }));
    tell(anEndedCall({ id: callId(5), clientAgenda: 'x' }));
    const before = emitted.length;
    tell(aLoggedCall({ id: callId(5) }));
    expect(emitted).toHaveLength(before + 1);
    tell(aLoggedCall({ id: PRACTICE_CALL_ID }));
    tell(aLoggedCall({ id: PRACTICE_CALL_ID, result: 'declined' }));
    expect(emitted).toHaveLength(before + 2);
  });

  it('of many calls at once always counts anew, until it is followed no more', () => {
    const { many, stop, emitted } = setUp([]);
    many();
    many();
    expect(emitted).toHaveLength(2);
    stop();
    many();
    expect(emitted).toHaveLength(2);
  });
});
