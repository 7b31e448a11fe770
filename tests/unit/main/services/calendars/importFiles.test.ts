import { expect, it } from 'vitest';
import { anOccurrence, inHours, MARIA } from '../../../../builders/occurrenceBuilder.ts';
import { calendarBytes } from '../../../../fakes/fakeCalendarReader.ts';
import { calendarSetting } from './calendarSetting.ts';

it('imports by dialog, by path and from outside, and says what failed', async () => {
  const setting = calendarSetting();
  const { service, files, reader } = setting;
  expect(await service.importFile()).toEqual({ ok: false, error: 'CANCELLED' });
  setting.choose('work.ics');
  expect(await service.importFile()).toEqual({ ok: false, error: 'UNREADABLE' });
  files.set('work.ics', calendarBytes({ occurrences: [anOccurrence()] }));
  reader.failWith('TOO_LARGE');
  expect(await service.importPath('work.ics')).toEqual({ ok: false, error: 'TOO_LARGE' });
  reader.failWith(null);
  expect(await service.importFile()).toMatchObject({ ok: true, value: { name: 'work', addedCount: 1 } });
  await service.importFromOutside('/tmp/none.ics');
  expect(setting.emitted.at(-1)).toEqual({
    name: 'calendar.imported',
    payload: { fileName: 'none.ics', outcome: { ok: false, error: 'UNREADABLE' } },
  });
});

it('says that nothing was saved while the disk takes nothing', async () => {
  const setting = calendarSetting();
  setting.store.fail(true);
  expect(await setting.importFile([anOccurrence()])).toEqual({ ok: false, error: 'NOT_SAVED' });
  expect(setting.diary()).toEqual([]);
  setting.store.fail(false);
  setting.store.changeLinks = () => false;
  expect(await setting.importFile([anOccurrence()])).toEqual({ ok: false, error: 'NOT_SAVED' });
});

it('finds the calls again that lost their links to a crash', async () => {
  const setting = calendarSetting();
  const { store } = setting;
  const links = { change: store.changeLinks.bind(store) };
  store.changeLinks = () => false;
  await setting.importFile([anOccurrence()]);
  store.changeLinks = links.change;
  await setting.importFile([anOccurrence()]);
  expect(setting.diary()).toEqual(['Acme planned']);
});

it('adds to a file what was imported into it before, and shows the whole', async () => {
  const setting = calendarSetting();
  const ics = (uid: string) => `BEGIN:VEVENT\nUID:${uid}\nEND:VEVENT\n`;
  const bytes = (uid: string) =>
    new TextEncoder().encode(
      `BEGIN:VCALENDAR\n${JSON.stringify({ occurrences: [anOccurrence({ uid, attendees: [MARIA] })] })}\n${ics(uid)}`,
    );
  setting.reader.read = (given) => {
    const text = new TextDecoder().decode(given);
    const occurrences = [...text.matchAll(/^UID:(.*)$/gmu)].map(([, uid = '']) => anOccurrence({ uid }));
    return Promise.resolve({
      ok: true,
      value: { name: '', isCancellation: false, eventCount: 1, problems: [], occurrences },
    });
  };
  await setting.service.importDropped({ fileName: 'invite.ics', bytes: bytes('a') });
  await setting.service.importDropped({ fileName: 'invite.ics', bytes: bytes('b') });
  await setting.service.importDropped({ fileName: 'invite.ics', bytes: new Uint8Array([0xff, 0x0a]) });
  expect(setting.store.list()).toHaveLength(1);
  expect(setting.calls.all()).toHaveLength(2);
});

it('says of a file that its copy is lost, keeps its calls, and is well again once it is imported anew', async () => {
  const setting = calendarSetting();
  const meeting = anOccurrence({ uid: 'kept', ...inHours(3) });
  await setting.importFile([meeting]);
  setting.store.readCopy = () => Promise.resolve(null);
  await setting.service.choose({ uid: 'kept', occurrenceKey: null, choice: null });
  expect(setting.service.list()).toMatchObject([{ state: { kind: 'lost' } }]);
  expect(setting.diary()).toEqual(['Acme planned']);
  await setting.importFile([meeting]);
  expect(setting.service.list()).toMatchObject([{ state: { kind: 'current' } }]);
});

it('takes ten thousand meetings in slices and lets the process breathe between them', async () => {
  const setting = calendarSetting();
  const many = Array.from({ length: 10_000 }, (_, n) =>
    anOccurrence({ uid: `m${n}`, ...inHours(1 + (n % 1_400)) }),
  );
  const slices: number[] = [];
  const { store } = setting;
  setting.calls.saveAll = (calls) => void slices.push(calls.length);
  store.changeLinks = () => true;
  expect(await setting.importFile(many)).toMatchObject({ ok: true, value: { addedCount: 10_000 } });
  expect(Math.max(...slices)).toBeLessThanOrEqual(96);
  expect(setting.yields()).toBeGreaterThanOrEqual(104);
  expect(setting.emitted.filter(({ name }) => name === 'calls.changed')).toHaveLength(1);
});
