import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { hours } from '../../shared/lib/time.ts';
import { test, type Callside } from './callside.ts';
import { dragFiles, dropFiles } from './dropFiles.ts';
import { calendarsOn } from './pages/calendars.ts';
import { todayOn } from './pages/today.ts';
import { request } from './requests.ts';

type Event = {
  readonly uid: string;
  readonly title: string;
  readonly inHours: number;
  readonly more?: string;
};

const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replaceAll(/[-:]/g, '')}00Z`;

const eventLines = ({ uid, title, inHours, more }: Event): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  'DTSTAMP:20261101T000000Z',
  `DTSTART:${stamp(Date.now() + hours(inHours))}`,
  'DURATION:PT30M',
  `SUMMARY:${title}`,
  ...(more === undefined ? [] : [more]),
  'END:VEVENT',
];

const calendarOf = (...events: readonly Event[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tests//EN',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const DEMO: Event = { uid: 'demo-1', title: 'Halden Freight', inHours: 24 };
const WEEKLY: Event = {
  uid: 'weekly-1',
  title: 'Calder Foods',
  inHours: 26,
  more: 'RRULE:FREQ=DAILY;COUNT=3',
};

const callCount = async (page: Page): Promise<number> => (await request(page, 'call.today')).calls.length;

test('a calendar file dropped on any screen becomes calls, and Undo takes them out', async ({
  callside: { main },
}) => {
  const { toast, undo } = todayOn(main);
  const address = main.url();
  const letGo = await dragFiles(main, [{ name: 'team.ics', text: calendarOf(DEMO, WEEKLY) }]);
  await expect(main.getByText('Drop to import its meetings')).toBeVisible();
  expect(await letGo()).toBe(true);
  await expect(main.getByText('Drop to import its meetings')).toHaveCount(0);
  await expect(toast).toContainText('4 calls added from');
  expect(await callCount(main)).toBe(4);
  expect(main.url()).toBe(address);
  await undo.click();
  await expect.poll(() => callCount(main)).toBe(0);
  expect(await request(main, 'calendar.list')).toEqual([]);
});

test('what is no calendar is said and left alone', async ({ callside: { main } }) => {
  const { toast } = todayOn(main);
  const letGo = await dragFiles(main, [{ name: 'notes.pdf', text: 'x', type: 'application/pdf' }]);
  await expect(main.getByText('Only calendar files can be dropped here')).toBeVisible();
  expect(await letGo()).toBe(true);
  await expect(toast).toContainText('notes.pdf is not a calendar file.');

  await dropFiles(main, [{ name: 'fake.ics', text: 'no calendar at all' }]);
  const { problems } = calendarsOn(main);
  await expect(problems).toContainText('fake.ics was not imported');
  await expect(problems).toContainText('This is not a calendar.');
  await main.keyboard.press('Enter');
  await expect(problems).toHaveCount(0);
  expect(await request(main, 'calendar.list')).toEqual([]);
});

test('what could not be read is listed, and the rest is kept', async ({ callside: { main } }) => {
  const broken: Event = { uid: 'broken-1', title: 'Broken', inHours: 30 };
  const text = calendarOf(DEMO, broken).replace(
    /DTSTART:(\d{8}T\d{6}Z)(?=[^]*SUMMARY:Broken)/g,
    (line, at) =>
      line === `DTSTART:${stamp(Date.now() + hours(broken.inHours))}`
        ? 'DTSTART:never'
        : `DTSTART:${String(at)}`,
  );
  await dropFiles(main, [{ name: 'part.ics', text }]);
  const { problems } = calendarsOn(main);
  await expect(problems).toContainText('was not read whole');
  await expect(problems.getByRole('listitem')).toContainText('Broken');
  await main.keyboard.press('Enter');
  expect(await callCount(main)).toBe(1);
});

async function importByDialog({ app, main, folder }: Callside, text: string): Promise<void> {
  const path = join(folder, 'team.ics');
  writeFileSync(path, text);
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, path);
  await main.evaluate(() => {
    location.hash = '/settings/calendars';
  });
  await calendarsOn(main).choose.click();
}

test('a calendar is renamed, chosen from and removed with its calls; the toast brings it back', async ({
  callside,
}) => {
  const { main } = callside;
  await importByDialog(callside, calendarOf(DEMO, WEEKLY));
  const { calendar, menu } = calendarsOn(main);
  const { toast, undo } = todayOn(main);
  await expect(toast).toContainText('4 calls added from');
  const name = (await request(main, 'calendar.list'))[0]?.name ?? '';
  await expect(calendar(name)).toContainText('4 of 4 meetings ahead are calls');

  await menu(name).click();
  await main.getByRole('menuitem', { name: 'Rename' }).click();
  await main.getByRole('textbox', { name: 'Name of the calendar' }).fill('Team calls');
  await main.keyboard.press('Enter');
  await expect(calendar('Team calls')).toBeVisible();
  await expect(menu('Team calls')).toBeFocused();

  await calendar('Team calls').getByRole('button', { name: 'Choose meetings' }).click();
  await main.getByRole('checkbox', { name: /Halden Freight/ }).press('Space');
  await expect(main.getByRole('dialog')).toContainText('3 of 4 meetings ahead are calls');
  await main.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => callCount(main)).toBe(3);

  await menu('Team calls').click();
  await main.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(toast).toContainText('Team calls removed, with 3 calls.');
  await expect.poll(() => callCount(main)).toBe(0);
  await undo.click();
  await expect(calendar('Team calls')).toBeVisible();
  await expect.poll(() => callCount(main)).toBe(3);
});

test('a meeting, or its whole series, is ignored from Today', async ({ callside: { main } }) => {
  await dropFiles(main, [{ name: 'team.ics', text: calendarOf(DEMO, WEEKLY) }]);
  const { row, toast, undo } = todayOn(main);
  await expect(toast).toContainText('4 calls added from');
  await row('Halden Freight').getByRole('button', { name: 'More for Halden Freight' }).click();
  await expect(main.getByRole('menuitem', { name: 'Ignore the whole series' })).toHaveCount(0);
  await main.getByRole('menuitem', { name: 'Ignore this meeting' }).click();
  await expect(row('Halden Freight')).toHaveCount(0);
  await undo.click();
  await expect(row('Halden Freight')).toHaveCount(1);

  await row('Calder Foods').first().getByRole('button', { name: 'More for Calder Foods' }).click();
  await main.getByRole('menuitem', { name: 'Ignore the whole series' }).click();
  await expect(row('Calder Foods')).toHaveCount(0);
  await undo.click();
  await expect(row('Calder Foods')).toHaveCount(3);
});
