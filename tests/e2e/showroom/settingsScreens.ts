import type { Page } from '@playwright/test';
import { dropFiles } from '../dropFiles.ts';
import { request } from '../requests.ts';
import { goTo, type Screen } from './screen.ts';

type Meeting = { readonly start: string; readonly title: string; readonly rule?: string };

const MEETINGS: readonly Meeting[] = [
  { start: '20261123T090000Z', title: 'Pinegate Retail, demo' },
  { start: '20261124T130000Z', title: 'Weekly with Arden Glass', rule: 'RRULE:FREQ=WEEKLY;COUNT=4' },
  { start: 'never', title: 'Standabbau Messe München' },
];

const linesOf = ({ start, title, rule }: Meeting, index: number): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:showroom-${index}`,
  'DTSTAMP:20261101T000000Z',
  `DTSTART:${start}`,
  'DURATION:PT30M',
  `SUMMARY:${title}`,
  ...(rule === undefined ? [] : [rule]),
  'END:VEVENT',
];

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'X-WR-CALNAME:Sales calendar',
  ...MEETINGS.flatMap(linesOf),
  'END:VCALENDAR',
  '',
].join('\r\n');

async function importCalendar(main: Page): Promise<Page> {
  await dropFiles(main, [{ name: 'sales.ics', text: CALENDAR }]);
  await main.getByRole('alertdialog').waitFor();
  return main;
}

/** The calendar with everything on its card unfolded. */
async function unfoldCard(main: Page): Promise<Page> {
  await main.keyboard.press('Enter');
  await main.getByRole('alertdialog').waitFor({ state: 'detached' });
  const card = main.getByRole('article', { name: 'Sales calendar' });
  await card.getByRole('radio', { name: 'Matching' }).press('Space');
  await card.getByRole('textbox', { name: 'Add a word' }).fill('demo');
  await main.keyboard.press('Enter');
  await card.getByRole('button', { name: 'Show', exact: true }).click();
  return main;
}

async function chooseMeetings(main: Page): Promise<Page> {
  await main.getByRole('button', { name: 'Choose meetings' }).click();
  await main.getByRole('checkbox').first().waitFor();
  return main;
}

async function leaveMeetings(main: Page): Promise<Page> {
  await main.keyboard.press('Escape');
  return goTo(main, '/settings/panel');
}

/** The page of keys, with one of them being recorded and why it does not go. */
async function recordKeys(main: Page): Promise<Page> {
  await goTo(main, '/settings/shortcuts');
  await main.locator('button[aria-pressed]').nth(1).press('Enter');
  await main.keyboard.press('Control+k');
  await main.locator('button[aria-pressed="true"]').waitFor();
  return main;
}

async function listKeys(main: Page): Promise<Page> {
  await main.keyboard.press('Escape');
  await goTo(main, '/today');
  await main.keyboard.press('Shift+?');
  await main.getByRole('dialog').waitFor();
  return main;
}

async function leaveKeys(main: Page): Promise<Page> {
  await main.keyboard.press('Escape');
  await main.getByRole('dialog').waitFor({ state: 'detached' });
  return goTo(main, '/settings/privacy');
}

async function showData(main: Page): Promise<Page> {
  await goTo(main, '/settings/data');
  await main
    .getByRole('heading', { name: 'Backups' })
    .or(main.getByRole('heading', { name: 'Sicherungen' }))
    .waitFor();
  return main;
}

async function backUp(main: Page): Promise<Page> {
  await request(main, 'data.backUp');
  await main.getByRole('listitem').first().waitFor();
  return main;
}

async function askToDelete(main: Page): Promise<Page> {
  await main.getByRole('button', { name: /^(Delete everything|Alles löschen)$/ }).click();
  await main.getByRole('alertdialog').waitFor();
  return main;
}

async function leaveDeletion(main: Page): Promise<Page> {
  await main.keyboard.press('Escape');
  await main.getByRole('alertdialog').waitFor({ state: 'detached' });
  return goTo(main, '/settings/general');
}

/** Every page of Settings. */
export const settingsScreens = (main: Page): readonly Screen[] => [
  { name: 'settings-reminders', show: () => goTo(main, '/settings') },
  { name: 'settings-calendars-empty', show: () => goTo(main, '/settings/calendars') },
  { name: 'settings-calendar-problems', show: () => importCalendar(main) },
  { name: 'settings-calendars', show: () => unfoldCard(main) },
  { name: 'settings-meetings', show: () => chooseMeetings(main) },
  { name: 'settings-panel', show: () => leaveMeetings(main) },
  { name: 'settings-shortcuts', show: () => recordKeys(main) },
  { name: 'keys', show: () => listKeys(main) },
  { name: 'settings-privacy', show: () => leaveKeys(main) },
  { name: 'settings-data-empty', show: () => showData(main) },
  { name: 'settings-data', show: () => backUp(main) },
  { name: 'settings-data-delete', show: () => askToDelete(main) },
  { name: 'settings-general', show: () => leaveDeletion(main) },
];
