import { expect, it } from 'vitest';
import { aLoggedCall, callId } from '../../../../builders/callBuilder.ts';
import { anImport } from './anImport.ts';

const HEAD = 'Date;Start;Company;Person;Result';

it('imports all rows at once and takes them back', async () => {
  const { service, open, calls } = anImport();
  const { counts, canImport } = await open(HEAD, '03.11.2026;9:30;A;Ines;Won', '04.11.2026;9:30;B;Paul;No');
  expect({ counts, canImport }).toMatchObject({ counts: { ready: 2, toSettle: 0 }, canImport: true });
  expect(await service.run()).toEqual({
    ok: true,
    value: { addedCount: 2, updatedCount: 0, leftOutCount: 0 },
  });
  expect(calls.count()).toBe(2);
  expect(service.state().kind).toBe('none');
  const undone = [await service.undo(), await service.undo()];
  expect(undone).toEqual([
    { ok: true, value: { leftCount: 0 } },
    { ok: false, error: 'NOT_UNDONE' },
  ]);
  expect(calls.count()).toBe(0);
});

it('lists each row that is no call, and is ready once all are settled', async () => {
  const { service, open, view } = anImport();
  const { rows } = await open(
    HEAD,
    '31.09.2026;9:30;A;Ines;Won',
    '04.11.2026;9:30;;Joel;No',
    '05.11.2026;9:30;C;Paul;maybe',
    '06.11.2026;9:30;D;Paul;No;more',
    '07.11.2026;9:30;E;Paul;No',
    '07.11.2026;9:30;e;paul;Won',
  );
  expect(rows.map(({ rowNumber, problem }) => [rowNumber, problem.code])).toEqual([
    [2, 'NO_SUCH_DAY'],
    [3, 'COMPANY_MISSING'],
    [4, 'RESULT_UNKNOWN'],
    [5, 'TOO_MANY_CELLS'],
    [7, 'TWIN'],
  ]);
  expect(rows[1]?.problem).toMatchObject({ suggestion: 'Osprey' });
  await service.settle(2, { kind: 'use', field: 'date', text: '2026-09-30' });
  await service.settle(3, { kind: 'leave-out' });
  await service.choose({ word: { word: 'Maybe', result: 'declined' } });
  await service.settle(5, { kind: 'accept' });
  await service.leaveOutAll();
  expect(view()).toMatchObject({ canImport: true, counts: { ready: 4, leftOut: 2, toSettle: 0 } });
  await service.settleAgain();
  expect(view().counts.toSettle).toBe(4);
});

it('keeps, updates or adds what is in Callside already', async () => {
  const { service, open, view, calls } = anImport();
  const known = aLoggedCall({ company: 'Arden', contact: 'Mia', startsAt: Date.UTC(2026, 10, 3, 8, 30) });
  calls.save(known);
  const { rows } = await open(HEAD, '03.11.2026;9:30;ARDEN;mia;No');
  expect(rows[0]?.problem.code).toBe('DUPLICATE');
  expect(service.compare(2)).toContainEqual({ field: 'result', yours: 'gained', theirs: 'declined' });
  await service.choose({ duplicates: 'skip' });
  expect(view()).toMatchObject({ canImport: false, counts: { ready: 0, leftOut: 1 } });
  await service.choose({ duplicates: 'update' });
  expect(await service.run()).toMatchObject({ value: { addedCount: 0, updatedCount: 1 } });
  expect(calls.find(known.id)).toMatchObject({ result: 'declined', notes: known.notes });
  await service.undo();
  expect(calls.find(known.id)).toEqual(known);
});

it('asks what calls of the past without a result are, and which number of a date is first', async () => {
  const { service, open, view } = anImport();
  const first = await open('Date,Company', '03/04/2026,A', '05/04/2026,B');
  expect(first).toMatchObject({ canImport: false, past: { rowCount: 2 }, dateForm: { certainty: 'open' } });
  await service.choose({ past: 'ask' });
  expect(view().canImport).toBe(false);
  await service.choose({ dateForm: 'month-first' });
  expect(view()).toMatchObject({ canImport: true, preview: { startsAt: Date.UTC(2026, 2, 4, 8) } });
});

it('asks whether a time is at night or in the afternoon when no time of the file says so', async () => {
  const { open, view, service } = anImport();
  const { hourForm, canImport } = await open(HEAD, '03.11.2026;9:30;A;Ines;Won', '03.11.2026;2:30;B;Paul;No');
  expect({ hourForm, canImport }).toEqual({
    hourForm: {
      ...{ form: '24-hour', certainty: 'open', isChosen: false },
      example: { text: '2:30', minuteOfDay: 150 },
    },
    canImport: false,
  });
  await service.choose({ hourForm: 'working-day' });
  expect(view()).toMatchObject({ canImport: true, hourForm: { form: 'working-day', isChosen: true } });
  await service.settle(2, { kind: 'leave-out' });
  expect(view().preview?.startsAt).toBe(Date.UTC(2026, 10, 3, 13, 30));
});

it('offers the zones in use first, and asks for one as long as a row has none', async () => {
  const { open, calls } = anImport();
  calls.save(aLoggedCall({ id: callId(1), timeZone: 'Asia/Tokyo' }));
  calls.save(aLoggedCall({ id: callId(2), timeZone: 'Europe/Paris' }));
  calls.save(aLoggedCall({ id: callId(3), timeZone: 'Europe/Paris' }));
  const zoned = `${HEAD};Time zone`;
  const first = await open(
    zoned,
    '03.11.2026;9:30;A;Ines;Won;America/Lima',
    '04.11.2026;9:30;B;Ines;Won;Mars/Base',
    '04.11.2026;9:30;C;Ines;Won;',
  );
  expect(first).toMatchObject({
    needsTimeZone: true,
    timeZone: 'Europe/Berlin',
    zonesInUse: ['Europe/Berlin', 'America/Lima', 'Europe/Paris', 'Asia/Tokyo'],
  });
  const second = await open(zoned, '03.11.2026;9:30;A;Ines;Won;America/Lima');
  expect(second.needsTimeZone).toBe(false);
});

it('changes nothing without a backup, without a disk, or when it is cancelled', async () => {
  const row = '03.11.2026;9:30;A;Ines;Won';
  const unkept = anImport();
  await unkept.open(HEAD, row);
  unkept.loseBackup();
  expect(await unkept.service.run()).toEqual({ ok: false, error: 'NO_BACKUP' });
  const full = anImport();
  await full.open(HEAD, row);
  full.fail();
  expect(await full.service.run()).toEqual({ ok: false, error: 'NOT_SAVED' });
  const stopped = anImport();
  await stopped.open(HEAD, row);
  const running = stopped.service.run();
  stopped.service.cancel();
  expect(await running).toEqual({ ok: false, error: 'CANCELLED' });
  expect([unkept, full, stopped].map(({ calls }) => calls.count())).toEqual([0, 0, 0]);
  expect(stopped.view().canImport).toBe(true);
});

it('reads the file again in another way, says what is wrong with it, and lets go of it', async () => {
  const { service, open, view } = anImport();
  await open(HEAD, '03.11.2026;9:30;A;Ines;Won');
  await service.choose({ delimiter: 'comma' });
  expect(view().columns).toHaveLength(1);
  await service.chooseFile();
  await new Promise((resolve) => void setImmediate(resolve));
  expect(service.state()).toEqual({ kind: 'failed', fileName: '', error: 'UNREADABLE' });
  service.cancel();
  expect(service.state()).toEqual({ kind: 'none' });
  expect(await service.run()).toEqual({ ok: false, error: 'NOT_READY' });
});
