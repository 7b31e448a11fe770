import ICAL from 'ical.js';
import { readText, windowOf } from '../builders/calendarText.ts';
import { expect } from '@playwright/test';
import { test, type Callside } from '../e2e/callside.ts';
import { request } from '../e2e/requests.ts';
import { calendarOf } from './calendarOf.ts';
import { strainOf } from './frames.ts';
import { ratioOf } from './ratio.ts';

const EVENTS = 10_000;
const spread = { events: EVENTS, fromDay: -365, untilDay: 365 };
const crowded = { events: EVENTS, fromDay: 0, untilDay: 90 };

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (time: number): string => `${Math.round(time)} ms`;

test('reading 10,000 events beside ICAL.parse of the same text', () => {
  const text = calendarOf({ ...spread, now: Date.now() });
  const window = windowOf('2026-10-24T00:00:00Z', '2027-03-23T00:00:00Z', 'Europe/Berlin');
  const { median, low, high } = ratioOf(
    () => readText(text, window),
    () => ICAL.parse(text) as unknown,
  );
  const range = `${low.toFixed(2)} to ${high.toFixed(2)}`;
  say(`calendar: decoded, read and expanded in ${median.toFixed(2)} times ICAL.parse (${range})`);
});

/** Sends a file as the page does when one is dropped; the bytes are made before the clock runs. */
async function importInto({ main }: Callside, text: string) {
  await main.evaluate((whole) => Object.assign(globalThis, { bytes: new TextEncoder().encode(whole) }), text);
  type Page = {
    callside: { request: (name: string, input: unknown) => Promise<unknown> };
    bytes: Uint8Array;
  };
  return () =>
    main.evaluate(() => {
      const { callside, bytes } = globalThis as unknown as Page;
      return callside.request('calendar.importDropped', { fileName: 'bench.ics', bytes });
    });
}

for (const [name, plan] of [
  ['spread over two years', spread],
  ['all in the next 90 days', crowded],
] as const) {
  test(`10,000 events ${name}, imported in the app`, async ({ callside }) => {
    const send = await importInto(callside, calendarOf({ ...plan, now: Date.now() }));
    const strain = await strainOf(callside, send);
    const [calendar] = await request(callside.main, 'calendar.list');
    expect(calendar?.callCount).toBeGreaterThan(1_000);
    const { tookMs, cpuMs, longestFrameMs, longestStallMs } = strain;
    const calls = `${calendar?.callCount ?? 0} calls`;
    say(`calendar, ${name}: ${calls} in ${ms(tookMs)} (${ms(cpuMs)} CPU),`);
    say(`  longest frame ${ms(longestFrameMs)}, longest stall of main ${ms(longestStallMs)}`);
  });
}
