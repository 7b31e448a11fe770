import type { CsvDelimiter } from '../../../../shared/schemas/importFile.ts';

export const DELIMITER_SIGN: Readonly<Record<CsvDelimiter, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  pipe: '|',
};

const NAMES = Object.keys(DELIMITER_SIGN) as CsvDelimiter[];
/** Excel's own hint, before the headings. */
const HINT = /^sep=(.)[ \t]*(?:\r\n|\n|\r|$)/iu;
const LINES_LOOKED_AT = 30;
const LOOKED_AT = 200_000;

/** The lines at the start of a text, quoted cells taken out: what stands in them separates nothing. */
function firstLines(text: string): readonly string[] {
  const bare = text.slice(0, LOOKED_AT).replace(/"(?:[^"]|"")*"/gu, 'q');
  return bare
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_LOOKED_AT);
}

/** Columns that a sign makes: those of the headings, less for every line that has another number. */
function scoreOf(sign: string, lines: readonly string[]): number {
  const counts = lines.map((line) => line.split(sign).length - 1);
  const [first = 0] = counts;
  if (first === 0) return 0;
  const alike = counts.filter((count) => count === first).length / counts.length;
  return alike * 100 + Math.min(first, 50);
}

export type FoundDelimiter = { readonly delimiter: CsvDelimiter; readonly body: string };

/** What Excel's hint says, and the text behind it. */
function hintOf(text: string): { readonly hinted: CsvDelimiter | null; readonly body: string } {
  const [line = '', sign = ''] = HINT.exec(text) ?? [];
  const hinted = NAMES.find((name) => DELIMITER_SIGN[name] === sign) ?? null;
  return { hinted, body: hinted === null ? text : text.slice(line.length) };
}

function bestOf(lines: readonly string[]): CsvDelimiter {
  const scored = NAMES.map((name) => ({ name, score: scoreOf(DELIMITER_SIGN[name], lines) }));
  return scored.reduce((a, b) => (b.score > a.score ? b : a)).name;
}

/** The sign between two cells, and the text without a line that only names it. */
export function findDelimiter(text: string, chosen: CsvDelimiter | null): FoundDelimiter {
  const { hinted, body } = hintOf(text);
  return { delimiter: chosen ?? hinted ?? bestOf(firstLines(body)), body };
}
