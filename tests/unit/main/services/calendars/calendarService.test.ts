import { expect, it } from 'vitest';
import type { Call } from '../../../../../shared/schemas/call.ts';
import { anOccurrence, EVERY, inHours, person } from '../../../../builders/occurrenceBuilder.ts';
import { FEED, type CalendarSetting } from './calendarSetting.ts';
import { GLOBEX, SERIES, subscribed, viewOf } from './subscribedSetting.ts';

function touch({ calls, clock }: CalendarSetting, company: string): void {
  const call = calls.all().find((candidate) => candidate.company === company) as Call;
  calls.save({ ...call, fallback: 'a date', updatedAt: clock.now() + 7 });
}

it('adds and removes with the rule, and leaves what was touched', async () => {
  const setting = await subscribed();
  const { service } = setting;
  const { id } = viewOf(setting);
  expect(await service.setRule(id, EVERY)).toMatchObject({ callCount: 2 });
  touch(setting, 'Globex');
  expect(await service.setRule(id, { ...EVERY, mode: 'by-hand' })).toMatchObject({ callCount: 1 });
  expect(setting.diary()).toEqual(['Globex planned']);
  await service.setRule(id, EVERY);
  expect(setting.diary()).toEqual(['Acme planned', 'Globex planned']);
  expect(service.rename(id, 'Mine')).toMatchObject({ name: 'Mine' });
});

it('lets a choice by hand win over the rule, for one meeting or the series', async () => {
  const setting = await subscribed([GLOBEX, ...SERIES]);
  const { service } = setting;
  const choose = (uid: string, occurrenceKey: string | null, choice: 'take' | 'ignore' | null) =>
    service.choose({ uid, occurrenceKey, choice });
  expect(await choose('two', 'h3', 'take')).toBeNull();
  expect(setting.diary()).toContain('Globex planned');
  await choose('s', null, 'ignore');
  expect(setting.diary()).toEqual(['Globex planned']);
  await choose('s', 'h48', 'take');
  expect(setting.calls.all()).toHaveLength(2);
  expect(await choose('s', null, null)).toBe('ignore');
  expect(setting.calls.all()).toHaveLength(4);
  expect(setting.service.originOf(setting.calls.all()[1]?.id as never)?.isRecurring).toBe(true);
});

it('ignores one prepared meeting with its call and gives it back; ignoring its series spares what was prepared', async () => {
  const setting = await subscribed([anOccurrence(), GLOBEX]);
  const { service } = setting;
  const one = { uid: 'one@test', occurrenceKey: anOccurrence().occurrenceKey };
  touch(setting, 'Acme');
  await service.choose({ uid: one.uid, occurrenceKey: null, choice: 'ignore' });
  expect(setting.diary()).toEqual(['Acme planned']);
  await service.choose({ ...one, choice: 'ignore' });
  expect(setting.diary()).toEqual([]);
  await service.choose({ uid: one.uid, occurrenceKey: null, choice: null });
  setting.serve([anOccurrence({ durationMinutes: 50 }), GLOBEX], '"2"');
  await service.refresh(viewOf(setting).id);
  await service.choose({ ...one, choice: null });
  expect(setting.calls.all()[0]).toMatchObject({ fallback: 'a date', durationMinutes: 50 });
  setting.serve([GLOBEX], '"3"');
  await service.refresh(viewOf(setting).id);
  expect(setting.diary()).toEqual(['Acme logged']);
});

it('lists the meetings ahead with their people and how they stand', async () => {
  const setting = await subscribed([
    GLOBEX,
    anOccurrence(),
    ...SERIES.slice(0, 1),
    anOccurrence({ uid: 'past', ...inHours(-5) }),
    anOccurrence({ uid: 'off', isCancelled: true }),
    anOccurrence({
      uid: 'blank',
      ...inHours(9),
      summary: '',
      organizer: null,
      attendees: [person('x@y.de')],
    }),
  ]);
  await setting.service.choose({ uid: 's', occurrenceKey: null, choice: 'ignore' });
  await setting.service.choose({ uid: 'blank', occurrenceKey: 'h9', choice: 'ignore' });
  const { id } = viewOf(setting);
  const meetings = await setting.service.meetings(id);
  expect(meetings.map(({ title, standing, people }) => [title, standing, people])).toEqual([
    ['Acme / Intro', 'call', ['Jonas Weber', 'Maria Lopez']],
    ['Globex / Intro', 'left-out', ['Jonas Weber']],
    ['cli.untitledMeeting', 'ignored', ['x@y.de']],
    ['Weekly with Acme', 'series-ignored', ['Jonas Weber', 'Maria Lopez']],
  ]);
  await setting.service.remove(id);
  expect(await setting.service.meetings(id)).toEqual([]);
});

it('removes a calendar with its untouched calls, brings both back, and finds touched calls again', async () => {
  const setting = await subscribed(SERIES);
  const { service, calls } = setting;
  const { id } = viewOf(setting);
  const [first] = calls.all();
  calls.save({ ...(first as Call), fallback: 'a date', updatedAt: 5 });
  expect(await service.remove(id)).toEqual({ removedCallCount: 2 });
  expect([service.list(), calls.all().length]).toEqual([[], 1]);
  expect(await service.restore(id)).toMatchObject({ id, callCount: 3 });
  expect(await service.restore(id)).toBeNull();
  await service.remove(id);
  await service.subscribe(FEED);
  expect(calls.all()).toHaveLength(3);
});

it('answers null for what is not there', async () => {
  const { service, calls } = await subscribed();
  const nobody = '00000000-0002-4000-8000-0000000000ff' as never;
  expect(await service.remove(nobody)).toBeNull();
  expect(await service.refresh(nobody)).toBeNull();
  expect(service.rename(nobody, 'x')).toBeNull();
  expect(await service.setRule(nobody, EVERY)).toBeNull();
  expect(service.originOf(nobody)).toBeNull();
  const [call] = calls.all();
  calls.remove(call?.id as never, 1);
  expect(service.originOf(call?.id as never)).toBeNull();
});
