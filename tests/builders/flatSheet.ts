/** A cell as LibreOffice took it in. */
export type SheetCell = { readonly hasFormula: boolean; readonly kind: string; readonly text: string };

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function signOf(name: string): string {
  if (!name.startsWith('#')) return ENTITIES.get(name) ?? '';
  return String.fromCodePoint(Number(name.replace('#x', '0x').replace('#', '')));
}

const decoded = (xml: string): string => xml.replace(/&(#?\w+);/g, (_all, name: string) => signOf(name));

function textIn(xml: string): string {
  const paragraphs = [...xml.matchAll(/<text:p[^>]*?(?:\/>|>(.*?)<\/text:p>)/gs)].map(([, inner = '']) =>
    inner
      .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_all, count?: string) => ' '.repeat(Number(count ?? '1')))
      .replace(/<text:tab\/>/g, '\t')
      .replace(/<text:line-break\/>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  );
  return decoded(paragraphs.join('\n'));
}

function cellOf(attributes: string, inner: string): SheetCell {
  return {
    hasFormula: attributes.includes('table:formula='),
    kind: /office:value-type="(\w+)"/.exec(attributes)?.[1] ?? 'empty',
    text: textIn(inner),
  };
}

/** The rest of a sheet's 16,384 columns is written as one empty cell, repeated. */
const LONGEST_GAP = 200;

function countOf(attributes: string, { kind }: SheetCell): number {
  const count = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? '1');
  return kind === 'empty' && count > LONGEST_GAP ? 0 : count;
}

function cellsIn(rowXml: string): readonly SheetCell[] {
  const cells = [...rowXml.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)];
  return cells.flatMap(([, attributes = '', inner = '']) => {
    const cell = cellOf(attributes, inner);
    return Array.from({ length: countOf(attributes, cell) }, () => cell);
  });
}

/** The rows of the first sheet of a Flat ODS file, those without a cell left out. */
export function sheetRows(fods: string): readonly (readonly SheetCell[])[] {
  const table = /<table:table [^>]*>(.*?)<\/table:table>/s.exec(fods)?.[1] ?? '';
  return [...table.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)]
    .map(([, inner = '']) => cellsIn(inner))
    .filter((cells) => cells.some(({ kind }) => kind !== 'empty'));
}
