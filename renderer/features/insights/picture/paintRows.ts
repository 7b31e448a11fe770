import type { BarRow, RowsModel } from '../chartModels.ts';
import { fill, write, type Sheet } from './sheet.ts';

export const ROW_HEIGHT = 34;
const PAD = 32;
const NAME_WIDTH = 240;
const FIGURES_WIDTH = 190;
const BAR_HEIGHT = 16;

function paintInterval(
  { draw, inks }: Sheet,
  { interval }: BarRow,
  [x, y, width]: readonly [number, number, number],
): void {
  if (interval === null) return;
  const [low, high] = [x + interval.low * width, x + interval.high * width];
  const ends = [-5, BAR_HEIGHT + 5].map((offset) => y + offset);
  draw.strokeStyle = inks.text;
  draw.lineWidth = 1.5;
  draw.beginPath();
  for (const end of [low, high]) {
    draw.moveTo(end, ends[0] ?? y);
    draw.lineTo(end, ends[1] ?? y);
  }
  draw.moveTo(low, y + BAR_HEIGHT / 2);
  draw.lineTo(high, y + BAR_HEIGHT / 2);
  draw.stroke();
}

function paintRow(
  sheet: Sheet,
  row: BarRow,
  place: { readonly top: number; readonly tone: RowsModel['tone'] },
): void {
  const { top, tone } = place;
  const x = PAD + NAME_WIDTH;
  const y = top + (ROW_HEIGHT - BAR_HEIGHT) / 2;
  const width = sheet.width - x - FIGURES_WIDTH - PAD;
  const base = top + ROW_HEIGHT / 2 + 5;
  const ink = row.isFew ? 'surface' : tone === 'gained' ? 'gained' : 'strong';
  write(sheet, { text: row.label, x: PAD, y: base, face: 'body', ink: 'strong', most: NAME_WIDTH - 16 });
  fill(sheet, { x, y, width, height: BAR_HEIGHT, ink: 'track' });
  fill(sheet, {
    ...{ x, y, width: width * (row.fraction ?? 0), height: BAR_HEIGHT, ink },
    ...(row.isFew ? { isHatched: true, edge: 'few' as const } : {}),
  });
  paintInterval(sheet, row, [x, y, width]);
  const end = sheet.width - PAD;
  write(sheet, { text: row.value, x: end - 100, y: base, face: 'value', ink: 'strong', align: 'right' });
  write(sheet, { text: row.detail, x: end, y: base, face: 'small', ink: 'hint', align: 'right' });
}

/** Rows of bars from `top` on. */
export function paintRows(sheet: Sheet, { rows, tone }: RowsModel, top: number): void {
  rows.forEach((row, index) => paintRow(sheet, row, { top: top + index * ROW_HEIGHT, tone }));
}
