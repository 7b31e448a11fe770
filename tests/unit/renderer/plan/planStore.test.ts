import { expect, it } from 'vitest';
import { createPlanStore, type PlanStoreDeps } from '../../../../renderer/features/plan/planStore.ts';
import type { QuickAddPreview } from '../../../../shared/ipc/contract.ts';
import { aPreview } from './aPreview.ts';

type Asked = {
  readonly text: string;
  readonly chosen?: object | undefined;
  readonly answer: (preview: QuickAddPreview) => void;
};

/** Main, answering when and in the order the test wants. */
function aMain() {
  const asked: Asked[] = [];
  const understand: PlanStoreDeps['understand'] = ({ text, chosen }) =>
    new Promise((answer) => {
      asked.push({ text, chosen, answer });
    });
  return { asked, understand };
}

const context = { timeZone: 'America/New_York', defaultMinutes: 30 };
const company = (name: string) => aPreview({ company: name });

it('shows the answer to the latest keystroke, whatever the order of answers', async () => {
  const main = aMain();
  const store = createPlanStore({ context, line: '', understand: main.understand });
  store.type('A');
  store.type('Ac');
  main.asked[1]?.answer(company('Ac'));
  main.asked[0]?.answer(company('A'));
  expect((await store.settled()).company.name).toBe('Ac');
  expect(store.getState().read?.line).toBe('Ac');
});

it('keeps the last answer on screen while the next one is on its way', async () => {
  const main = aMain();
  const store = createPlanStore({ context, line: 'Acme', understand: main.understand });
  main.asked[0]?.answer(company('Acme'));
  await store.settled();
  store.type('Acme,');
  expect(store.getState()).toMatchObject({ line: 'Acme,', read: { line: 'Acme' } });
});

it('waits for the line on screen before it says what to plan', async () => {
  const main = aMain();
  const store = createPlanStore({ context, line: '', understand: main.understand });
  store.type('Acme');
  const settled = store.settled();
  main.asked[0]?.answer(company('Acme'));
  expect((await settled).company.name).toBe('Acme');
});

it('asks main anew about a start, a length and a company set by hand', () => {
  const main = aMain();
  const store = createPlanStore({ context, line: '', understand: main.understand });
  store.choose({ company: 'Acme' });
  store.choose({ date: '2026-11-19' });
  store.choose({ time: '09:00', minutes: 45 });
  const startsAt = Temporal.ZonedDateTime.from('2026-11-19T09:00[America/New_York]').epochMilliseconds;
  expect(main.asked.map(({ chosen }) => chosen)).toEqual([
    { company: 'Acme' },
    { company: 'Acme' },
    { company: 'Acme', startsAt, durationMinutes: 45 },
  ]);
});

it('gives a part back to the line once it is typed anew', async () => {
  const main = aMain();
  const store = createPlanStore({ context, line: 'Acme', understand: main.understand });
  main.asked[0]?.answer(company('Acme'));
  await store.settled();
  store.choose({ company: 'Acme Industries', minutes: 45 });
  store.type('Halden');
  main.asked[2]?.answer(company('Halden'));
  const model = await store.settled();
  expect([model.company.name, model.minutes.count]).toEqual(['Halden', 45]);
});

it('closes the field of a row when the line is typed into', () => {
  const store = createPlanStore({ context, line: '', understand: aMain().understand });
  store.edit('when');
  store.type('A');
  expect(store.getState().editing).toBeNull();
});
