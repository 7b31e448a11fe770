import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerSaveDialog, test } from './callside.ts';
import { clickAndWrite, drag, faceOf } from './mouse.ts';
import { historyOn } from './pages/history.ts';
import { exportOn } from './pages/export.ts';
import { panelOn } from './pages/panel.ts';
import { planSheetOn } from './pages/planSheet.ts';
import { prepareOn } from './pages/prepare.ts';
import { only, PREPARED, questionsOf, readCsv, WORDS } from './wholeCall.ts';

async function plan(main: Page): Promise<void> {
  const { line, row, planAndPrepare } = planSheetOn(main);
  await main.getByRole('button', { name: /^Plan your first call/ }).click();
  await clickAndWrite(main, line, WORDS.line);
  await expect(row('Contact')).toContainText('Dana Whitfield');
  await planAndPrepare.click();
}

async function define(main: Page): Promise<void> {
  const { slot, kind, intent, fallback, purpose, reason } = prepareOn(main);
  await faceOf(kind('Consensus')).click();
  await faceOf(intent('Advances')).click();
  for (const part of ['who', 'what', 'when'] as const) await clickAndWrite(main, slot(part), WORDS[part]);
  await clickAndWrite(main, fallback, WORDS.fallback);
  await clickAndWrite(main, purpose, WORDS.purpose);
  await clickAndWrite(main, reason, WORDS.reason);
}

/** Adds a question, drags the first one below the third, and removes what is first then. */
async function orderQuestions(main: Page): Promise<readonly string[]> {
  const { newQuestion, question, handle, removeQuestion } = prepareOn(main);
  const [first, second, third] = await Promise.all([1, 2, 3].map((at) => question(at).inputValue()));
  await clickAndWrite(main, newQuestion, WORDS.ownQuestion);
  await drag(main, handle(1), handle(3));
  await expect(question(3)).toHaveValue(String(first));
  await expect(question(1)).toHaveValue(String(second));
  await question(1).hover();
  await removeQuestion(1).click();
  await expect(question(1)).toHaveValue(String(third));
  return [String(third), String(first)];
}

async function talk(panel: Page): Promise<void> {
  const { said, agenda, act, answer, question, note } = panelOn(panel);
  await faceOf(said).click();
  await clickAndWrite(panel, agenda, WORDS.agenda);
  await act('EXPLORE').click();
  await clickAndWrite(panel, answer, WORDS.answers[0]);
  await panel.getByRole('button', { name: WORDS.ownQuestion }).click();
  await expect(question).toContainText(WORDS.ownQuestion);
  await clickAndWrite(panel, answer, WORDS.answers[1]);
  await clickAndWrite(panel, note, WORDS.note);
}

async function askAndLog(panel: Page): Promise<void> {
  const { act, asked, result, step, followUp, log, logged, undo } = panelOn(panel);
  await act('ASK').click();
  await faceOf(asked).click();
  await faceOf(result('Fallback gained')).click();
  await expect(step('What')).toHaveValue(WORDS.fallback);
  await step('When').click({ clickCount: 3 });
  await panel.keyboard.type(WORDS.step.when);
  await clickAndWrite(panel, followUp, WORDS.followUp);
  await log.click();
  await expect(logged).toHaveText('Call logged. Fallback gained.');
  await undo.click();
  await expect(result('Fallback gained')).toBeChecked();
  await log.click();
  await panel.getByRole('button', { name: 'Close panel' }).click();
}

async function findAndExport(main: Page): Promise<void> {
  const { search, rows, row, call, exportCsv, exported } = historyOn(main);
  await main.getByRole('button', { name: 'History', exact: true }).click();
  await clickAndWrite(main, search, 'reno');
  await expect(rows).toHaveCount(1);
  await row('Halden Freight').click();
  await expect(call('Halden Freight')).toContainText(WORDS.fallback);
  await exportCsv.click();
  await exportOn(main).run.click();
  await expect(exported).toHaveText('1 call exported.');
}

test('one whole call by mouse, typing only where it was clicked', async ({ callside, folder }) => {
  // Some 600 keys, each of them on the disk before the next.
  test.slow();
  const { main } = callside;
  const path = join(folder, 'calls.csv');
  await answerSaveDialog(callside, path);
  await plan(main);
  await define(main);
  const [third, first] = await orderQuestions(main);
  await prepareOn(main).start.click();
  const panel = await callside.panel();
  await talk(panel);
  await askAndLog(panel);
  await findAndExport(main);

  const row = only(readCsv(path));
  expect(row).toMatchObject({
    ...PREPARED,
    'Commitment kind': 'consensus',
    Result: 'fallback',
    'Rackham class': 'advance',
    'Promise: what': WORDS.fallback,
    'Promise: who': WORDS.who,
    'Promise: by when': WORDS.step.when,
  });
  const questions = questionsOf(row);
  expect(questions.slice(0, 2).map(([question]) => question)).toEqual([third, first]);
  expect(questions[0]?.[1]).toBe(WORDS.answers[0]);
  expect(questions.at(-1)).toEqual([WORDS.ownQuestion, WORDS.answers[1]]);
});
