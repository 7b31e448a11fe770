import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { EVERY_CALL } from '../../shared/domain/everyCall.ts';
import type { Call } from '../../shared/schemas/call.ts';
import { hostileCells } from '../builders/hostileCells.ts';
import { answerSaveDialog, test, type Callside } from './callside.ts';
import { dropFiles } from './dropFiles.ts';
import { chooseByKey, importOn, pressByKey } from './pages/importScreen.ts';
import { paletteOn } from './pages/palette.ts';
import { todayOn } from './pages/today.ts';
import { planCall, request } from './requests.ts';

/** Semicolons and Windows-1252, as a German Excel saves it, with everything that can be wrong with a row. */
const MESSY = [
  'Date;Start;Mins;Account;Person;Goal;Outcome;Stage;Comments',
  '03.11.2025;9:30;30;Brightwell Müller GmbH;Ines Carvalho;Draft the dock schedule;Won step;Evaluation;Ines wants – Tuesday docks',
  '31.09.2025;14:00;45;Halden;Paul Arden;Agree the lanes;No;Pilot;',
  '04.11.2025;10:00;30;;Joel Andersson;Review the draft;Open;Pilot;',
  '12.11.2025;10:00;30;Arden Glass;Mia Berg;Decide;No;Pilot;',
  '13.11.2025;11:00;30;Calder Foods;Marcus Webb;Explore;maybe;Pilot;',
  '14.11.2025;11:00;30;Vega Tools;Ana Ruiz;Explore;No;Pilot;ok;surplus',
  '',
].join('\r\n');

/** Latin letters with the dash and the umlaut where Windows has them. */
const windows1252 = (text: string): Buffer => Buffer.from(text.replaceAll('–', '\x96'), 'latin1');

async function answerOpenDialog({ app }: Callside, path: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, path);
}

const loggedCount = async ({ main }: Callside): Promise<number> => {
  const query = { filter: EVERY_CALL, sort: 'newest', offset: 0, limit: 1 } as const;
  return (await request(main, 'history.page', query)).total;
};

async function openByPalette({ main }: Callside): Promise<void> {
  await main.keyboard.press('Control+k');
  const { field, option } = paletteOn(main);
  await field.fill('Import calls');
  await option(/^Import calls/).waitFor();
  await main.keyboard.press('Enter');
  await expect(importOn(main).chooseFile).toBeFocused();
}

/** A call that the file has too, and one by which a contact is known. */
async function callsBefore({ main }: Callside): Promise<Call> {
  const arden = await planCall(main, -600, {
    ...{ company: 'Arden Glass', contact: 'Mia Berg', startsAt: Date.UTC(2025, 10, 12, 9) },
  });
  await request(main, 'call.addNote', { id: arden.id, text: 'She likes the trial' });
  await request(main, 'call.log', { id: arden.id, result: 'deferred' });
  const osprey = await planCall(main, -1_200, { company: 'Osprey Components', contact: 'Joel Andersson' });
  await request(main, 'call.log', { id: osprey.id, result: 'gained' });
  return arden;
}

/** Settles every row that has to be looked at, in the order of the report. */
async function settleRows({ main }: Callside): Promise<void> {
  const { counts, problem, fix, field, select } = importOn(main);
  await chooseByKey(main, field('Stage'), 'Leave');
  await expect(problem(3)).toContainText('September has 30 days.');
  await pressByKey(main, fix(3, 'Use Sep 30, 2025'));
  await expect(problem(3)).toHaveCount(0);
  await pressByKey(main, fix(4, 'Osprey Components'));
  await expect(problem(5)).toContainText('Yours has notes.');
  await pressByKey(main, fix(5, 'Compare'));
  await expect(main.getByRole('dialog')).toContainText('Decide');
  await main.keyboard.press('Enter');
  await expect(problem(5)).toHaveCount(0);
  await chooseByKey(main, problem(6).getByRole('button').first(), 'They');
  await expect(problem(6)).toHaveCount(0);
  await pressByKey(main, fix(7, 'Leave those cells out'));
  await expect(counts).toHaveText('5 ready, 1 left out');
  await expect(select('“maybe” means')).toContainText('They said no');
}

test('a messy file is settled row by row with the keyboard, imported as a whole and taken back', async ({
  callside,
  folder,
}) => {
  test.slow();
  const { main } = callside;
  const arden = await callsBefore(callside);
  const before = await loggedCount(callside);
  const path = join(folder, 'calls-2025.csv');
  writeFileSync(path, windows1252(MESSY));
  await answerOpenDialog(callside, path);

  const { counts, run } = importOn(main);
  await openByPalette(callside);
  await main.keyboard.press('Enter');
  await expect(counts).toHaveText('1 ready, 5 to settle, 1 column to choose');
  await expect(main.getByText('Brightwell Müller GmbH').first()).toBeVisible();
  await expect(main.getByText('Ines wants – Tuesday docks')).toBeVisible();
  await expect(run).toBeDisabled();
  await main.screenshot({ path: test.info().outputPath('columns.png') });

  await settleRows(callside);
  await pressByKey(main, run);
  const { toast } = todayOn(main);
  await expect(toast).toContainText('5 calls imported.');
  expect(await loggedCount(callside)).toBe(before + 5);
  await expect(main.getByText('Brightwell Müller GmbH')).toBeVisible();
  await main.keyboard.press('Control+z');
  await expect(toast).toContainText('The import was taken back.');
  expect(await loggedCount(callside)).toBe(before);
  expect(await request(main, 'call.get', { id: arden.id })).toMatchObject({ result: 'deferred' });
});

test('what was exported and deleted comes back equal through the import', async ({ callside, folder }) => {
  test.slow();
  const { main } = callside;
  const calls: Call[] = [];
  for (const [index, { value }] of hostileCells().slice(0, 20).entries()) {
    const { id } = await planCall(main, -120 - index, { company: `Company ${index}` });
    await request(main, 'call.edit', { id, edit: { clientAgenda: value, clientReason: value } });
    await request(main, 'call.addNote', { id, text: value });
    const logged = await request(main, 'call.log', { id, result: 'declined' });
    if (logged.ok) calls.push(logged.value);
  }
  const path = join(folder, 'calls.csv');
  await answerSaveDialog(callside, path);
  const order = { profile: 'spreadsheet', scope: { kind: 'all' } } as const;
  expect(await request(main, 'history.export', order)).toMatchObject({ ok: true });
  for (const { id } of calls) await request(main, 'call.remove', { id });
  expect(await loggedCount(callside)).toBe(0);

  await answerOpenDialog(callside, path);
  await openByPalette(callside);
  await main.keyboard.press('Enter');
  const { counts, run } = importOn(main);
  await expect(counts).toHaveText('20 ready');
  await pressByKey(main, run);
  await expect(todayOn(main).toast).toContainText('20 calls imported.');
  for (const call of calls) {
    expect(await request(main, 'call.get', { id: call.id })).toEqual(call);
  }
});

const UNSAID = [
  'Date,Start time,Account,Outcome',
  '25/04/2025,2:30,Arden Glass,Declined',
  '31/04/2025,9:30,Calder Foods,Declined',
  '26/04/2025,soon,Osprey Components,Declined',
  '27/04/2025,10:00,,Declined',
  '',
].join('\n');

test('rows that are no calls are left out all at once, and a time that says neither AM nor PM is asked for', async ({
  callside,
}) => {
  const { main } = callside;
  const { counts, run } = importOn(main);
  await dropFiles(main, [{ name: 'calls.csv', text: UNSAID, type: 'text/csv' }]);
  await expect(counts).toHaveText('1 ready, 3 to settle');
  await pressByKey(main, main.getByRole('button', { name: 'Leave out all 3 rows' }));
  await expect(counts).toHaveText('1 ready, 3 left out');
  await pressByKey(main, main.getByRole('button', { name: 'Start over with the rows' }));
  await expect(counts).toHaveText('1 ready, 3 to settle');
  await pressByKey(main, main.getByRole('button', { name: 'Leave out all 3 rows' }));

  await expect(main.getByText('No time says AM or PM. Which is “2:30”?')).toBeVisible();
  await expect(run).toBeDisabled();
  await main.getByText('2:30 PM', { exact: true }).click();
  await expect(main.getByText('Apr 25, 2025, 2:30 PM')).toBeVisible();
  await pressByKey(main, main.getByRole('button', { name: /Time zone/u }));
  const zones = main.getByRole('listbox').getByRole('option');
  await expect(zones.first()).toHaveText('Europe/Berlin');
  await expect(zones.nth(1)).toHaveText('UTC');
  await main.keyboard.press('Escape');
  await pressByKey(main, run);
  await expect(todayOn(main).toast).toContainText('1 call imported.');
  expect(await loggedCount(callside)).toBe(1);
});

test('a CSV file that is dropped is opened, and a file that is none says so', async ({
  callside: { main },
}) => {
  const text = 'Datum,Firma,Ergebnis\n03/04/2025,Arden Glass,Abgelehnt\n';
  expect(await dropFiles(main, [{ name: 'gespraeche.csv', text, type: 'text/csv' }])).toBe(true);
  const { counts, run, cancel, chooseFile } = importOn(main);
  await expect(counts).toHaveText('1 ready');
  await expect(run).toBeDisabled();
  await main.getByText('Month first', { exact: true }).click();
  await expect(run).toBeEnabled();
  await expect(main.getByText('Mar 4, 2025, 9:00 AM')).toBeVisible();
  await cancel.click();
  await dropFiles(main, [{ name: 'leer.csv', text: '', type: 'text/csv' }]);
  await expect(main.getByText('This file is empty.')).toBeVisible();
  await expect(chooseFile).toBeVisible();
});
