import { expect, it } from 'vitest';
import { reopenCall } from '../../../../../shared/domain/callProgress.ts';
import { hours } from '../../../../../shared/lib/time.ts';
import { anOccurrence, inHours } from '../../../../builders/occurrenceBuilder.ts';
import { FAKE_START } from '../../../../fakes/fakeClock.ts';
import { changed, following, only, prepare } from './changedSetting.ts';

it('removes an untouched call with its meeting, and brings the same one back', async () => {
  const setting = await following(anOccurrence());
  const { id } = only(setting);
  await changed(setting, anOccurrence({ isCancelled: true }));
  expect(setting.diary()).toEqual([]);
  await changed(setting, anOccurrence({ ...inHours(3), occurrenceKey: '20261118T110000Z' }));
  expect(only(setting)).toMatchObject({ id, startsAt: FAKE_START + hours(3) });
  await changed(setting);
  expect(setting.diary()).toEqual([]);
  await changed(setting, anOccurrence({ ...inHours(3), occurrenceKey: '20261118T110000Z' }));
  expect(only(setting).id).toBe(id);
});

it('keeps a prepared call as cancelled, and opens it again, as often as the calendar changes its mind', async () => {
  const setting = await following(anOccurrence());
  const { id } = prepare(setting);
  for (let round = 0; round < 2; round += 1) {
    await changed(setting);
    expect(only(setting)).toMatchObject({ id, stage: 'logged', result: 'cancelled', fallback: 'a date' });
    await changed(setting, anOccurrence({ durationMinutes: 45 }));
    expect(only(setting)).toMatchObject({ id, stage: 'planned', durationMinutes: 45, fallback: 'a date' });
    await changed(setting, anOccurrence());
  }
});

it('leaves a cancelled call alone that the seller has changed or deleted since', async () => {
  const edited = await following(anOccurrence());
  prepare(edited);
  await changed(edited);
  edited.calls.save({ ...only(edited), reasonText: 'they merge', updatedAt: 7 });
  await changed(edited, anOccurrence());
  expect(only(edited).stage).toBe('logged');

  const deleted = await following(anOccurrence());
  prepare(deleted);
  await changed(deleted);
  deleted.calls.remove(only(deleted).id, deleted.clock.now());
  await changed(deleted, anOccurrence());
  expect(deleted.diary()).toEqual([]);
});

it('keeps a call that the seller opened again by hand, and follows its meeting from then on', async () => {
  const setting = await following(anOccurrence());
  prepare(setting);
  await changed(setting);
  setting.calls.save({ ...reopenCall(only(setting)), updatedAt: 9 });
  await changed(setting);
  expect(only(setting).stage).toBe('planned');
  await changed(setting, anOccurrence({ durationMinutes: 60 }));
  expect(only(setting)).toMatchObject({ stage: 'planned', durationMinutes: 60 });
});

it('leaves a call deleted that the seller deleted', async () => {
  const setting = await following(anOccurrence());
  setting.calls.remove(only(setting).id, setting.clock.now());
  await changed(setting, anOccurrence({ durationMinutes: 60 }));
  await changed(setting);
  await changed(setting, anOccurrence());
  expect(setting.diary()).toEqual([]);
});

it('never moves a call that has begun, and makes a new one of the next meeting', async () => {
  const setting = await following(anOccurrence());
  const { stage: _stage, ...call } = only(setting);
  setting.calls.save({ ...call, stage: 'live', startedAt: 1, result: null, updatedAt: 3 });
  await changed(setting, anOccurrence({ durationMinutes: 60 }));
  expect(only(setting)).toMatchObject({ stage: 'live', durationMinutes: 30 });
  await changed(setting);
  expect(only(setting).stage).toBe('live');
  await changed(setting, anOccurrence(inHours(50)));
  expect(setting.diary()).toEqual(['Acme live', 'Acme planned']);
});
