import { createRandom } from './random.ts';

const COMPANIES = [
  'Halden Freight',
  'Brightwell Paper',
  'Osprey Tools',
  'Verity Medical',
  'Café Nord',
] as const;
const CONTACTS = ['Dana Whitfield', 'Ines Carvalho', 'Joel Andersson', 'Jürgen Weiß'] as const;
const RESULTS = ['Gained', 'Declined', 'Deferred', 'No-show'] as const;
const NOTES = [
  'Two carriers now refuse Reno loads, and detention has doubled since the spring.',
  'Tom Reilly signs, with Luis at the site; above 50,000 it goes to the board.',
] as const;

const HEADINGS = 'Date,Start,Mins,Company,Contact,Goal,Result,Notes';
const ROWS_A_DAY = 7;
const DAY_MS = 86_400_000;

/** A CSV file of calls, seven a day back from yesterday, as somebody exported it from a CRM. */
export function manyRows(count: number, now: number): string {
  const random = createRandom(20_261_124);
  const rows = Array.from({ length: count }, (_, nth) => {
    const day = new Date(now - DAY_MS * (1 + Math.floor(nth / ROWS_A_DAY))).toISOString().slice(0, 10);
    const [year, month, date] = day.split('-');
    const company = `${random.oneOf(COMPANIES)} ${random.below(300)}`;
    const start = `${8 + (nth % ROWS_A_DAY)}:${String(random.below(60)).padStart(2, '0')}`;
    const cells = [company, random.oneOf(CONTACTS), 'Draft the dock schedule', random.oneOf(RESULTS)];
    return `${month}/${date}/${year},${start},30,${cells.join(',')},"${random.oneOf(NOTES)}"`;
  });
  return [HEADINGS, ...rows, ''].join('\r\n');
}
