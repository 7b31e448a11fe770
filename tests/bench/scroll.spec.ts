import { rmSync } from 'node:fs';
import { launch, test, type Callside } from '../e2e/callside.ts';
import { historyOn } from '../e2e/pages/history.ts';
import { filledFolder } from './filledFolder.ts';
import { emptyWindowFrame, strainOf } from './frames.ts';

const FEW = 100;
const MANY = 100_000;
const ROUNDS = 7;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (time: number): string => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `${ms(sorted[sorted.length >> 1] ?? 0)} (${ms(sorted[0] ?? 0)} to ${ms(sorted.at(-1) ?? 0)})`;
}

type Timed = typeof globalThis & { shown: Promise<number> };

/** Begins to wait for other rows: from the next press of the mouse, input or step to the frame they are in. */
const watchRows = ({ main }: Callside): Promise<void> =>
  main.evaluate(() => {
    const rows = (): string =>
      Array.from(document.querySelectorAll('[role="row"]'), ({ textContent }) => textContent).join('\n');
    const before = rows();
    const shown = new Promise<number>((resolve) => {
      setTimeout(() => resolve(Number.POSITIVE_INFINITY), 5_000);
      const begin = (): void => {
        const begun = performance.now();
        const look = (): void => {
          const now = rows();
          if (now !== before && document.querySelector('[role="gridcell"]') !== null)
            requestAnimationFrame(() => resolve(performance.now() - begun));
          else requestAnimationFrame(look);
        };
        look();
      };
      for (const type of ['pointerdown', 'input', 'step'])
        addEventListener(type, begin, { capture: true, once: true });
    });
    Object.assign(globalThis, { shown });
  });

async function untilRows(callside: Callside, act: () => Promise<unknown>): Promise<number> {
  await watchRows(callside);
  await act();
  return callside.main.evaluate(() => (globalThis as Timed).shown);
}

/** A person who comes back to the window finds it at rest. */
const atRest = ({ main }: Callside): Promise<void> =>
  main.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve())));

async function opened(callside: Callside): Promise<string> {
  const { main } = callside;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await main.evaluate(() => void (globalThis.location.hash = '#/playbooks'));
    await main.getByRole('heading', { level: 1, name: 'Playbooks' }).waitFor();
    await atRest(callside);
    // The page turns as soon as it hears of an address, which is before a listener that came after it.
    const open = () =>
      main.evaluate(() => {
        dispatchEvent(new Event('step'));
        globalThis.location.hash = '#/history';
      });
    times.push(await untilRows(callside, open));
  }
  const [first = 0, ...later] = times;
  return `${ms(first)} at the first opening, ${spread(later)} later`;
}

async function searched(callside: Callside): Promise<string> {
  const { search } = historyOn(callside.main);
  const times: number[] = [];
  for (const word of ['osprey', 'verity', 'lumber', 'medical', 'noor']) {
    await search.focus();
    times.push(await untilRows(callside, () => callside.main.keyboard.insertText(word)));
    await untilRows(callside, () => search.fill(''));
  }
  return spread(times);
}

async function sorted(callside: Callside): Promise<string> {
  const times: number[] = [];
  for (const column of ['Company', 'Date', 'Company', 'Date']) {
    const head = callside.main.getByRole('columnheader', { name: column }).getByRole('button');
    times.push(await untilRows(callside, () => head.click()));
  }
  return spread(times);
}

type Way = (callside: Callside) => Promise<void>;

const WAYS: Readonly<Record<string, Way>> = {
  'by wheel': async ({ main }) => {
    const box = await main.getByRole('grid').boundingBox();
    await main.mouse.move((box?.x ?? 0) + 200, 400);
    for (let turn = 0; turn < 120; turn += 1) await main.mouse.wheel(0, 400);
  },
  'with PageDown held': async ({ main }) => {
    await historyOn(main).rows.first().focus();
    for (let press = 0; press < 60; press += 1) await main.keyboard.press('PageDown');
  },
  'far by its bar': ({ main }) =>
    main.getByRole('grid').evaluate(async (grid) => {
      const scroller = grid.parentElement;
      if (scroller === null) return;
      const height = scroller.scrollHeight;
      for (let turn = 0; turn < 60; turn += 1) {
        scroller.scrollTop = (height * ((turn * 37) % 60)) / 60;
        await new Promise(requestAnimationFrame);
      }
    }),
};

async function shown(count: number): Promise<void> {
  const folder = await filledFolder(count);
  const callside = await launch({ folder });
  try {
    say(`history of ${count}: first rows ${await opened(callside)}`);
    if (count === MANY) {
      say(`history of ${count}: other rows after a word ${await searched(callside)}`);
      say(`history of ${count}: other rows after a press on a head ${await sorted(callside)}`);
    }
    const empty = await emptyWindowFrame(callside);
    for (const [name, way] of Object.entries(WAYS)) {
      const frames: number[] = [];
      for (let round = 0; round < 3; round += 1)
        frames.push((await strainOf(callside, () => way(callside))).longestFrameMs);
      const ratio = (Math.min(...frames) / empty).toFixed(1);
      say(
        `history of ${count}: scrolled ${name}, longest frame ${spread(frames)}, ${ratio} times an empty window’s`,
      );
    }
  } finally {
    await callside.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const count of [FEW, MANY]) {
  test(`first rows and scrolling of ${count} calls`, async () => {
    test.setTimeout(600_000);
    await shown(count);
  });
}
