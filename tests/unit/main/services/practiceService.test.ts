import { expect, it } from 'vitest';
import { createCatalogue } from '../../../../main/adapters/texts/catalogue.ts';
import { createPlaybookService } from '../../../../main/services/playbookService.ts';
import { createPracticeService } from '../../../../main/services/practiceService.ts';
import { createTodayService } from '../../../../main/services/todayService.ts';
import { createWelcomeService } from '../../../../main/services/welcomeService.ts';
import { lintOutcome } from '../../../../shared/domain/outcomeLint/lintOutcome.ts';
import { PRACTICE_CALL_ID } from '../../../../shared/domain/practiceCall.ts';
import { callDate, dueOn } from '../../../../shared/domain/promise.ts';
import { isReady } from '../../../../shared/domain/readiness.ts';
import { askOf, openingOf } from '../../../../shared/domain/spokenCall.ts';
import { hours, minutes } from '../../../../shared/lib/time.ts';
import type { Call } from '../../../../shared/schemas/call.ts';
import { aLiveCall, aLoggedCall, aPlannedCall, callId, itemId } from '../../../builders/callBuilder.ts';
import { fakeCallRepository } from '../../../fakes/fakeCallRepository.ts';
import { FAKE_START, fakeClock } from '../../../fakes/fakeClock.ts';
import { fakePlaybookStore } from '../../../fakes/fakePlaybookStore.ts';
import { fakeEmit } from '../../../fakes/fakeWorld.ts';

function setUp(language: 'en' | 'de' = 'en', ...known: readonly Call[]) {
  const calls = fakeCallRepository(known);
  const clock = fakeClock();
  const { emit, emitted } = fakeEmit();
  const texts = createCatalogue(() => language);
  let made = 0;
  const newId = (): string => itemId((made += 1));
  const practice = createPracticeService({ calls, clock, newId, emit, texts });
  const playbook = createPlaybookService({ texts, store: fakePlaybookStore() }).byDefault();
  return { calls, clock, emitted, practice, playbook };
}

it.each(['en', 'de'] as const)(
  'begins a call that is whole and holds before the linter in %s',
  (language) => {
    const { practice, playbook } = setUp(language);
    const call = practice.begin();
    expect(isReady(call)).toBe(true);
    expect(lintOutcome({ ...call.outcome, callDate: callDate(call) })).toEqual([]);
    expect(dueOn(call.outcome.when, call)).not.toBeNull();
    for (const words of [openingOf(call, playbook, language), askOf(call, playbook, language)]) {
      expect(words).not.toMatch(/[{}]|practice\.|\bher\b/);
      expect(words.length).toBeGreaterThan(40);
    }
  },
);

it('begins now, for ten minutes, and tells the pages', () => {
  const { practice, calls, emitted } = setUp();
  const call = practice.begin();
  expect(call).toMatchObject({ startsAt: FAKE_START, durationMinutes: 10, stage: 'planned' });
  expect(calls.find(PRACTICE_CALL_ID)).toEqual(call);
  expect(emitted).toEqual([{ name: 'call.changed', payload: { id: PRACTICE_CALL_ID, call } }]);
});

it('goes on with a practice call that is live', () => {
  const live = aLiveCall({ id: PRACTICE_CALL_ID });
  const { practice, emitted } = setUp('en', live);
  expect(practice.begin()).toEqual(live);
  expect(emitted).toEqual([]);
});

it('gives the place of one that is over, or was removed, to a new one', () => {
  const { practice, calls, clock } = setUp('en', aLoggedCall({ id: PRACTICE_CALL_ID }));
  expect(practice.begin().stage).toBe('planned');
  calls.remove(PRACTICE_CALL_ID, FAKE_START);
  clock.advance(hours(1));
  practice.begin();
  expect(calls.find(PRACTICE_CALL_ID)).toMatchObject({ stage: 'planned', startsAt: FAKE_START + hours(1) });
  expect(calls.count()).toBe(1);
});

it('is no call yet for a seller who only practised, and waits for its result in Today', () => {
  const { practice, calls, clock } = setUp();
  const today = createTodayService({ calls, clock });
  practice.begin();
  expect(today.today()).toMatchObject({ hasAnyCall: false, calls: [{ id: PRACTICE_CALL_ID }] });
  clock.advance(minutes(11));
  expect(today.today().needsResult.map(({ id }) => id)).toEqual([PRACTICE_CALL_ID]);
  calls.save(aPlannedCall({ id: callId(7) }));
  expect(today.today().hasAnyCall).toBe(true);
});

it('remembers the step of the welcome while the app runs', () => {
  const welcome = createWelcomeService();
  expect(welcome.step()).toBe(1);
  welcome.keepStep(3);
  expect(welcome.step()).toBe(3);
});
