import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerSaveDialog, launch, test, type Callside } from './callside.ts';
import { tabAndWrite, tabTo, typeOver } from './keyboard.ts';
import { playbooksOn } from './pages/playbooks.ts';
import { planCall, prepareCall, request } from './requests.ts';

const toPlaybooks = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+4');
  await playbooksOn(page).name.waitFor();
};
const bodyOf = async (page: Page, name: string) =>
  (await request(page, 'playbook.list')).find((playbook) => playbook.name === name);

/** Slots are put in by their buttons, and taken away and brought back whole. */
async function writeOpening(page: Page): Promise<void> {
  const { opening, insert } = playbooksOn(page);
  await tabTo(page, opening);
  await typeOver(page, 'Thanks, ');
  await tabTo(page, insert('contact'));
  await page.keyboard.press('Enter');
  await expect(opening).toBeFocused();
  await page.keyboard.type('. I’ll ask you to {outcome}x');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(opening).toHaveValue('Thanks, {contact}. I’ll ask you to ');
  await page.keyboard.press('Control+z');
  await expect(opening).toHaveValue(/\{outcome\}/);
  await opening.fill('Thanks, {contact}. I’ll ask you to {outcome}.');
}

/** Opens the menu of the open playbook by keyboard and takes an item. */
async function choose(page: Page, name: string): Promise<void> {
  const { menu, item } = playbooksOn(page);
  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  await item(name).waitFor();
  await item(name).focus();
  await page.keyboard.press('Enter');
}

test('an own playbook is made by keyboard, survives a crash, and the next call says its words', async ({
  callside,
  folder,
}) => {
  const { main } = callside;
  const { name, question, newQuestion, named, state } = playbooksOn(main);
  await toPlaybooks(main);
  await tabTo(main, main.getByRole('button', { name: 'New playbook' }));
  await main.keyboard.press('Enter');
  await expect(named('New playbook')).toBeVisible();
  await tabTo(main, name);
  await typeOver(main, 'Detention cost');
  await writeOpening(main);
  await tabAndWrite(main, newQuestion, 'What do waiting trucks cost in a week?');
  await main.keyboard.press('Enter');
  await main.keyboard.type('Who else feels it?');
  await main.keyboard.press('Enter');
  await tabTo(main, question(2), 'Shift+Tab');
  await main.keyboard.press('Alt+ArrowUp');
  await expect(question(1)).toHaveValue('Who else feels it?');
  await expect(state).toContainText('Saved. Changes reach new calls only.');
  await callside.kill();

  const again = await launch({ folder });
  expect(await bodyOf(again.main, 'Detention cost')).toMatchObject({
    isOwn: true,
    opening: 'Thanks, {contact}. I’ll ask you to {ask}.',
    questions: [{ text: 'Who else feels it?' }, { text: 'What do waiting trucks cost in a week?' }],
  });
  await prepareCall(again.main, 60);
  await toPlaybooks(again.main);
  await expect(again.main.getByText('Thanks, Dana. I’ll ask you to bring your CFO')).toBeVisible();
  await again.close();
});

test('an edit reaches new calls only, and a reset brings the shipped words back', async ({
  callside: { main },
}) => {
  const { named, opening, state } = playbooksOn(main);
  const { id } = await prepareCall(main, 60);
  const shipped = await request(main, 'playbook.get', { id: 'outcome-first' });
  await toPlaybooks(main);
  await named('Outcome first').click();
  await expect(named('Outcome first')).toContainText('1 call');
  await opening.fill('Hello {contact}. I’ll ask you to {outcome}.');
  await expect(state).toContainText('1 call keeps the words it has.');
  expect(await request(main, 'call.get', { id })).toMatchObject({ playbookId: 'outcome-first' });
  const next = await planCall(main, 120, { company: 'Calder Foods' });
  expect(next.playbookId).toBe('outcome-first@1');
  await choose(main, 'Reset to original');
  await expect(opening).toHaveValue(/^Thanks for the time/);
  expect((await bodyOf(main, 'Outcome first'))?.opening).toBe(shipped.opening);
  expect((await request(main, 'playbook.get', { id: 'outcome-first@1' })).opening).toContain('Hello');
  await main.keyboard.press('Escape');
  await main.getByRole('button', { name: 'Undo' }).click();
  await expect(opening).toHaveValue(/^Hello/);
});

test('a playbook is duplicated, archived, brought back and deleted, each with a way back', async ({
  callside: { main },
}) => {
  const { named, name, list } = playbooksOn(main);
  const undo = main.getByRole('button', { name: 'Undo' });
  await toPlaybooks(main);
  await named('Demo').click();
  await choose(main, 'Duplicate');
  await expect(name).toHaveValue('Demo, copy');
  await choose(main, 'Archive');
  await expect(list).toContainText('Archived');
  await undo.click();
  await expect(list).not.toContainText('Archived');
  await choose(main, 'Delete');
  await expect(named('Demo, copy')).toHaveCount(0);
  await undo.click();
  await expect(named('Demo, copy')).toBeVisible();
});

const chooseFile = ({ app }: Callside, path: string): Promise<void> =>
  app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, path);

test('playbooks go to a file and come back; a bad file changes nothing and says why', async ({
  callside,
  folder,
}) => {
  const { main } = callside;
  const { named } = playbooksOn(main);
  const file = join(folder, 'demo.json');
  await toPlaybooks(main);
  await named('Demo').click();
  await answerSaveDialog(callside, file);
  await choose(main, 'Export');
  await expect(main.getByText('1 playbook exported')).toBeVisible();
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('"Demo"', '"Dock visit"'));
  await chooseFile(callside, file);
  await main.getByRole('button', { name: 'Import' }).click();
  await expect(named('Dock visit')).toBeVisible();
  await main.getByRole('button', { name: 'Undo' }).click();
  await expect(named('Dock visit')).toHaveCount(0);

  const before = await request(main, 'playbook.list');
  writeFileSync(file, text.replace('"consensus"', '"friendship"'));
  await main.getByRole('button', { name: 'Import' }).click();
  await expect(main.getByRole('alert')).toContainText('Playbook 1 (“Demo”): “defaultKind” has a value');
  expect(await request(main, 'playbook.list')).toEqual(before);
});
