import { expect, type Page } from '@playwright/test';
import { test } from './callside.ts';
import { tabTo } from './keyboard.ts';
import { filtersOn } from './pages/filters.ts';
import { historyOn } from './pages/history.ts';
import { showThreeLogged } from './threeLogged.ts';
import { violationsOn } from './violations.ts';

const addressOf = (page: Page): Promise<string> =>
  page.evaluate(() => globalThis.location.hash.replace(/^[^?]*\??/, ''));

const expectAddress = async (page: Page, address: string | RegExp): Promise<void> => {
  const said = expect.poll(() => addressOf(page));
  await (typeof address === 'string' ? said.toBe(address) : said.toMatch(address));
};

/** Opens the menu of filters, and through it the one that begins with these letters. */
async function addFilter(main: Page, letters: string): Promise<void> {
  await tabTo(main, filtersOn(main).add);
  await main.keyboard.press('Enter');
  await main.getByRole('menu', { name: 'Filter' }).waitFor();
  await main.keyboard.type(letters);
  await main.keyboard.press('Enter');
}

test('filters are added, taken back and cleared by keyboard, and each is a step', async ({ callside }) => {
  const { main } = callside;
  await showThreeLogged(main);
  const { rows, search } = historyOn(main);
  const { chip, clearAll } = filtersOn(main);

  await addFilter(main, 'Class');
  await expect(main.getByRole('menu', { name: 'Class' })).toBeVisible();
  await main.keyboard.type('No');
  await main.keyboard.press('Enter');
  await main.keyboard.press('Escape');
  await expectAddress(main, 'class=no-sale');
  await expect(rows).toHaveCount(1);
  await expect(chip('No sale')).toBeFocused();

  await addFilter(main, 'Dates');
  await expect(main.getByRole('dialog', { name: 'Dates' })).toBeVisible();
  await tabTo(main, main.getByRole('spinbutton', { name: /^month, From/ }));
  await main.keyboard.type('01022026');
  await expectAddress(main, 'class=no-sale&from=2026-01-02');
  await tabTo(main, main.getByRole('spinbutton', { name: /^month, To/ }));
  await main.keyboard.type('01032026');
  await expectAddress(main, 'class=no-sale&from=2026-01-02&to=2026-01-03');
  await main.keyboard.press('Escape');
  await expect(rows).toHaveCount(0);
  await expect(chip('Jan 2 – Jan 3')).toBeFocused();

  await main.keyboard.press('Alt+ArrowLeft');
  await expectAddress(main, 'class=no-sale');
  await main.keyboard.press('Alt+ArrowLeft');
  await expectAddress(main, '');
  await expect(rows).toHaveCount(3);
  await main.keyboard.press('Alt+ArrowRight');
  await expectAddress(main, 'class=no-sale');
  await expect(rows).toHaveCount(1);

  await tabTo(main, clearAll);
  await main.keyboard.press('Enter');
  await expectAddress(main, '');
  await expect(search).toBeFocused();
  await expect(rows).toHaveCount(3);
  await expect(clearAll).toHaveCount(0);
});

test('a filter that is left without a choice leaves the bar, and the keyboard stays', async ({
  callside,
}) => {
  const { main } = callside;
  await showThreeLogged(main);
  const { chip, add, clearAll } = filtersOn(main);
  await addFilter(main, 'Reason');
  await expect(main.getByRole('menu', { name: 'Reason' })).toBeVisible();
  await main.keyboard.press('Escape');
  await expect(chip('Reason')).toHaveCount(0);
  await expect(add).toBeFocused();
  await expect(clearAll).toHaveCount(0);
});

test('the search says what it understands while it is empty and has the keyboard', async ({
  callside: { main },
}) => {
  await showThreeLogged(main);
  const { search } = historyOn(main);
  const hint = main.getByText('Narrow it with company:acme');
  await expect(hint).toBeHidden();
  await main.keyboard.press('Control+F');
  await expect(hint).toBeVisible();
  await expect(search).toHaveAccessibleDescription(/^Narrow it with company:acme/);
  expect(await violationsOn(main)).toEqual([]);
  await main.keyboard.type('result:gained');
  await expect(hint).toBeHidden();
});

test('a search is a step once typed, and Back changes the field; what it did not understand is said', async ({
  callside,
}) => {
  const { main } = callside;
  await showThreeLogged(main);
  const { rows, search } = historyOn(main);
  await main.keyboard.press('Control+F');
  await main.keyboard.type('arden');
  await expectAddress(main, 'text=arden');
  await expect(rows).toHaveCount(1);
  await main.keyboard.press('Alt+ArrowLeft');
  await expectAddress(main, '');
  await expect(search).toHaveValue('');
  await main.keyboard.press('Alt+ArrowRight');
  await expect(search).toHaveValue('arden');

  await main.keyboard.press('Control+A');
  await main.keyboard.type('result:lovely');
  await expect(main.getByText('“lovely” is looked for as words')).toBeVisible();
  await main.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await expect(main.getByText('is looked for as words')).toHaveCount(0);
});

test('companies are found by name, and chips are set and removed by mouse', async ({ callside }) => {
  const { main } = callside;
  await showThreeLogged(main);
  const { rows, row } = historyOn(main);
  const { chip, remove, add, item } = filtersOn(main);

  await add.click();
  await item('Company').click();
  await main.getByRole('searchbox', { name: 'Find a company' }).fill('bri');
  await main.getByRole('option', { name: 'Brightwell Paper' }).click();
  // Once for the words, once for the popover.
  await main.keyboard.press('Escape');
  await main.keyboard.press('Escape');
  await expectAddress(main, 'company=Brightwell%20Paper');
  await expect(rows).toHaveCount(1);

  await chip('Any time').click();
  await item('Last 4 weeks').click();
  await expectAddress(main, 'company=Brightwell%20Paper&weeks=4');
  await remove('Company').click();
  await expectAddress(main, 'weeks=4');
  await expect(add).toBeFocused();
  await chip('Show all times').click();
  await expectAddress(main, '');
  await expect(chip('Any time')).toBeFocused();

  await chip('Any time').click();
  await item('From and to …').click();
  await expect(main.getByRole('dialog', { name: 'Dates' })).toBeVisible();
  await main.keyboard.press('Escape');
  await expect(chip('Any time')).toBeVisible();

  await chip('Result').click();
  await item('They said no').click();
  await main.keyboard.press('Escape');
  await expect(row('Calder Foods')).toHaveCount(1);
  await expect(main.getByRole('menu')).toHaveCount(0);
  await main.evaluate(() => globalThis.dispatchEvent(new MouseEvent('mouseup', { button: 3 })));
  await expectAddress(main, '');
  await expect(rows).toHaveCount(3);
});
