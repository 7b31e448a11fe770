import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerSaveDialog, test } from './callside.ts';
import { tabAndWrite, tabTo, typeOver } from './keyboard.ts';
import { historyOn } from './pages/history.ts';
import { exportOn } from './pages/export.ts';
import { panelOn } from './pages/panel.ts';
import { planSheetOn } from './pages/planSheet.ts';
import { prepareOn } from './pages/prepare.ts';
import { only, PREPARED, questionsOf, readCsv, WORDS } from './wholeCall.ts';

async function plan(main: Page): Promise<void> {
  const { line, row } = planSheetOn(main);
  await main.keyboard.press('Control+n');
  await expect(line).toBeFocused();
  await main.keyboard.type(WORDS.line);
  await expect(row('Company')).toContainText('Halden Freight');
  await expect(row('When')).toContainText('Tomorrow');
  await main.keyboard.press('Control+Enter');
}

async function define(main: Page): Promise<void> {
  const { slot, kind, intent, fallback, purpose, reason } = prepareOn(main);
  await expect(slot('who')).toBeFocused();
  for (const words of [WORDS.who, WORDS.what, WORDS.when]) {
    await main.keyboard.type(words);
    await main.keyboard.press('Enter');
  }
  await tabTo(main, intent('Advances'), 'Shift+Tab');
  await tabTo(main, main.locator(':checked').first(), 'Shift+Tab');
  await main.keyboard.press('Home');
  while (!(await kind('Consensus').isChecked())) await main.keyboard.press('ArrowRight');
  await tabAndWrite(main, fallback, WORDS.fallback);
  await tabAndWrite(main, purpose, WORDS.purpose);
  await tabAndWrite(main, reason, WORDS.reason);
}

/** Adds a question, takes it to the top, and removes the last of the playbook's. */
async function orderQuestions(main: Page): Promise<void> {
  const { newQuestion, question, saved } = prepareOn(main);
  await tabAndWrite(main, newQuestion, WORDS.ownQuestion);
  await main.keyboard.press('Enter');
  await tabTo(main, question(6), 'Shift+Tab');
  for (let position = 6; position > 1; position -= 1) {
    await main.keyboard.press('Alt+ArrowUp');
    await expect(question(position - 1)).toBeFocused();
  }
  await tabTo(main, question(6));
  await main.keyboard.press('Control+a');
  await main.keyboard.press('Delete');
  await main.keyboard.press('Backspace');
  await expect(question(6)).toHaveCount(0);
  await expect(question(1)).toHaveValue(WORDS.ownQuestion);
  await expect(saved).toBeVisible();
}

async function talk(panel: Page): Promise<void> {
  const { agenda, answer, question, note } = panelOn(panel);
  await panel.keyboard.press('Control+Enter');
  await expect(agenda).toBeFocused();
  await panel.keyboard.type(WORDS.agenda);
  await panel.keyboard.press('Enter');
  await expect(question).toContainText(WORDS.ownQuestion);
  for (const words of WORDS.answers) {
    await expect(answer).toBeFocused();
    await expect(answer).toHaveValue('');
    await panel.keyboard.type(words);
    await panel.keyboard.press('Enter');
  }
  await panel.keyboard.press('Control+n');
  await expect(note).toBeFocused();
  await panel.keyboard.type(WORDS.note);
  await panel.keyboard.press('Enter');
  await expect(note).toHaveValue('');
}

async function askAndLog(panel: Page): Promise<void> {
  const { asked, result, step, followUp, logged } = panelOn(panel);
  await panel.keyboard.press('Control+3');
  await panel.keyboard.press('Control+Enter');
  await expect(asked).toBeChecked();
  await panel.keyboard.press('1');
  await expect(result('Gained')).toBeChecked();
  await expect(step('What')).toHaveValue(WORDS.what);
  for (const part of ['What', 'Who', 'When'] as const) {
    await tabTo(panel, step(part));
    await typeOver(panel, WORDS.step[part.toLowerCase() as 'what' | 'who' | 'when']);
  }
  await tabAndWrite(panel, followUp, WORDS.followUp);
  await panel.keyboard.press('Control+Enter');
  await expect(logged).toHaveText('Call logged. Gained.');
}

async function findAndExport(main: Page): Promise<void> {
  const { search, rows, row, call, exportCsv, exported } = historyOn(main);
  await main.keyboard.press('Control+2');
  await main.keyboard.press('Control+f');
  await expect(search).toBeFocused();
  await main.keyboard.type('detention halden');
  await expect(rows).toHaveCount(1);
  await tabTo(main, row('Halden Freight'));
  await main.keyboard.press('Enter');
  await expect(call('Halden Freight')).toContainText(WORDS.step.what);
  await main.keyboard.press('Control+f');
  await tabTo(main, exportCsv, 'Shift+Tab');
  await main.keyboard.press('Enter');
  await tabTo(main, exportOn(main).run);
  await main.keyboard.press('Enter');
  await expect(exported).toHaveText('1 call exported.');
}

test('one whole call by keyboard alone, and its CSV holds what was typed', async ({ callside, folder }) => {
  // Some 600 keys, each of them on the disk before the next.
  test.slow();
  const { main } = callside;
  const path = join(folder, 'calls.csv');
  await answerSaveDialog(callside, path);
  await plan(main);
  await define(main);
  await orderQuestions(main);
  await main.keyboard.press('Escape');
  await main.keyboard.press('Enter');
  const panel = await callside.panel();
  await talk(panel);
  await askAndLog(panel);
  await findAndExport(main);

  const row = only(readCsv(path));
  expect(row).toMatchObject({
    ...PREPARED,
    'Commitment kind': 'consensus',
    Result: 'gained',
    'Rackham class': 'advance',
    'Gained (local)': PREPARED['Said (local)'],
    'Promise: what': WORDS.step.what,
    'Promise: who': WORDS.step.who,
    'Promise: by when': WORDS.step.when,
    'Promise: due on': expect.stringMatching(/-12-03$/),
  });
  expect(row['Notes']).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} /);
  expect(row['Notes']?.slice(20)).toBe(WORDS.note);
  const questions = questionsOf(row);
  expect(questions[0]?.[0]).toBe(WORDS.ownQuestion);
  expect(questions.map(([, answer]) => answer)).toEqual([...WORDS.answers, '', '']);
});
