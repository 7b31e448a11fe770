import { expect, type Page } from '@playwright/test';
import { launch, newFolder, test } from './callside.ts';
import { historyOn } from './pages/history.ts';
import { paletteOn } from './pages/palette.ts';
import { savedViewsOn } from './pages/savedViews.ts';
import { showThreeLogged } from './threeLogged.ts';

async function searchFor(main: Page, words: string): Promise<void> {
  await main.keyboard.press('Control+F');
  await expect(historyOn(main).search).toBeFocused();
  await main.keyboard.press('Control+A');
  await main.keyboard.type(words);
}

async function clearSearch(main: Page): Promise<void> {
  await main.keyboard.press('Control+F');
  await main.keyboard.press('Escape');
  await expect(historyOn(main).rows).toHaveCount(3);
}

async function saveAs(main: Page, name: string): Promise<void> {
  const views = savedViewsOn(main);
  await views.choose(/^Save (this|as a new) view/);
  await expect(views.name).toBeFocused();
  await main.keyboard.type(name);
  await main.keyboard.press('Enter');
}

test('as long as there is no view the button says what views are for', async ({ callside: { main } }) => {
  const views = savedViewsOn(main);
  await showThreeLogged(main);
  await views.button.focus();
  await main.keyboard.press('Enter');
  await expect(views.dialog).toContainText('One press brings it back');
  await main.screenshot({ path: 'out/views-empty.png' });
  await main.keyboard.press('Escape');
  await expect(views.button).toBeFocused();
});

test('a view is saved under a name and opened again, by keyboard, after a restart too', async () => {
  const folder = newFolder();
  const first = await launch({ folder });
  const { main } = first;
  const { rows, search } = historyOn(main);
  const views = savedViewsOn(main);
  await showThreeLogged(main);

  await searchFor(main, 'class:advance');
  await expect(rows).toHaveCount(2);
  await saveAs(main, 'Advances');
  await expect(views.dialog).toBeHidden();
  await expect(views.button).toHaveText('Advances');
  await expect(views.button).toBeFocused();

  await clearSearch(main);
  await expect(views.button).toHaveText('Views');
  await views.open();
  await expect(views.view('Advances')).toBeFocused();
  await main.keyboard.press('Enter');
  await expect(rows).toHaveCount(2);
  await expect(search).toHaveValue('class:advance');
  await expect(views.button).toBeFocused();
  await main.goBack();
  await expect(rows).toHaveCount(3);

  await main.keyboard.press('Control+K');
  await main.keyboard.type('view adv');
  await expect(paletteOn(main).active).toContainText('View: Advances');
  await main.keyboard.press('Enter');
  await expect(rows).toHaveCount(2);
  await first.close();

  const second = await launch({ folder });
  await second.main.keyboard.press('Control+2');
  await expect(historyOn(second.main).rows).toHaveCount(3);
  await savedViewsOn(second.main).open();
  await second.main.keyboard.press('Enter');
  await expect(historyOn(second.main).rows).toHaveCount(2);
  await second.close();
});

test('columns are part of a view: Back leads to those before, and a saved one leaves the usual ones alone', async ({
  callside: { main },
}) => {
  const views = savedViewsOn(main);
  const columns = main.getByRole('columnheader');
  const choose = async (name: string): Promise<void> => {
    await main.getByRole('button', { name: 'Columns' }).focus();
    await main.keyboard.press('Enter');
    await main.getByRole('menuitemcheckbox', { name }).focus();
    await main.keyboard.press('Space');
    await main.keyboard.press('Escape');
  };
  await showThreeLogged(main);
  await expect(columns).toHaveCount(4);
  await choose('Due');
  await expect(columns).toHaveCount(5);
  await main.goBack();
  await expect(columns).toHaveCount(4);
  await main.goForward();
  await expect(columns).toHaveCount(5);

  await saveAs(main, 'With days');
  await expect(views.button).toHaveText('With days');
  await choose('Contact');
  await expect(columns).toHaveCount(6);
  await main.keyboard.press('Control+1');
  await main.keyboard.press('Control+2');
  await expect(columns).toHaveCount(6);
  await views.open();
  await main.keyboard.press('Enter');
  await expect(columns).toHaveCount(5);
  await choose('Length');
  await expect(columns).toHaveCount(6);
  await main.keyboard.press('Control+1');
  await main.keyboard.press('Control+2');
  await expect(main.getByRole('columnheader', { name: 'Contact' })).toBeVisible();
  await expect(main.getByRole('columnheader', { name: 'Length' })).toBeHidden();
});

test('a view is renamed, changed, deleted and brought back by keyboard', async ({ callside: { main } }) => {
  const { rows } = historyOn(main);
  const views = savedViewsOn(main);
  await showThreeLogged(main);
  await searchFor(main, 'class:advance');
  await saveAs(main, 'Advances');
  await expect(views.button).toHaveText('Advances');

  await views.choose('Rename this view');
  await expect(views.name).toHaveValue('Advances');
  await main.keyboard.press('Control+A');
  await main.keyboard.type('Won something');
  await main.keyboard.press('Enter');
  await expect(views.button).toHaveText('Won something');
  await expect(views.button).toBeFocused();

  await searchFor(main, 'class:advance company:arden');
  await expect(rows).toHaveCount(1);
  await views.choose('Save changes to “Won something”');
  await expect(main.getByText('View “Won something” changed.')).toBeVisible();
  await expect(views.button).toHaveText('Won something');
  await main.keyboard.press('Control+Z');
  await expect(main.getByText('View “Won something” is as it was.')).toBeVisible();
  await expect(views.button).toHaveText('Views');

  await views.open();
  await main.keyboard.press('Enter');
  await expect(rows).toHaveCount(2);
  await views.choose('Delete this view');
  await expect(views.button).toHaveText('Views');
  await expect(views.button).toBeFocused();
  await main.keyboard.press('Control+Z');
  await expect(main.getByText('View “Won something” is back.')).toBeVisible();
  await expect(views.button).toHaveText('Won something');
});

test('a name that is taken is replaced when that is wanted, and taken back', async ({ callside }) => {
  const { main } = callside;
  const { rows } = historyOn(main);
  const views = savedViewsOn(main);
  await showThreeLogged(main);
  await searchFor(main, 'class:advance');
  await saveAs(main, 'Mine');
  await expect(views.button).toHaveText('Mine');
  await searchFor(main, 'result:declined');
  await expect(rows).toHaveCount(1);
  await saveAs(main, ' MINE ');
  await expect(views.dialog.getByText('There is a view called “Mine” already.')).toBeVisible();
  await main.screenshot({ path: 'out/views-taken.png' });
  await main.keyboard.press('Enter');
  await expect(views.dialog).toBeVisible();
  await main.keyboard.press('Tab');
  await main.keyboard.press('Tab');
  await expect(views.dialog.getByRole('button', { name: 'Replace it' })).toBeFocused();
  await main.keyboard.press('Enter');
  await expect(main.getByText('View “Mine” changed.')).toBeVisible();
  await expect(views.button).toHaveText('Mine');

  await saveAnother(main, 'Other');
  await views.open();
  await expect(views.menu.getByRole('menuitemradio')).toHaveText(['Mine', 'Other']);
  await expect(views.view('Other')).toHaveAttribute('aria-checked', 'true');
  await expect(views.view('Mine')).toHaveAttribute('aria-checked', 'false');
  await main.screenshot({ path: 'out/views-menu.png' });
  await main.keyboard.press('Escape');
  await views.choose('Rename this view');
  await main.keyboard.press('Control+A');
  await main.keyboard.type('mine');
  await main.keyboard.press('Enter');
  await expect(views.dialog.getByText('There is a view called “Mine” already.')).toBeVisible();
  await expect(views.dialog.getByRole('button', { name: 'Replace it' })).toBeHidden();
  await main.keyboard.press('Escape');
  await expect(views.button).toBeFocused();
});

async function saveAnother(main: Page, name: string): Promise<void> {
  await searchFor(main, 'company:bright');
  await expect(historyOn(main).rows).toHaveCount(1);
  await saveAs(main, name);
  await expect(savedViewsOn(main).button).toHaveText(name);
}
