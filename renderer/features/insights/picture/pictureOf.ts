import type { ChartModel } from '../chartModels.ts';
import { inksOf } from './inks.ts';
import { paintRows, ROW_HEIGHT } from './paintRows.ts';
import { paintWeeks, WEEKS_HEIGHT } from './paintWeeks.ts';
import { write, type Sheet } from './sheet.ts';

/** px before scaling; main takes no picture with an edge of more than 8,192. */
const WIDTH = 1_040;
const SCALE = 2;
const TOP = 96;
const BOTTOM = 32;
const MOST_ROWS = 60;
const MOST_WEEKS = 160;

/** What fits into a picture; the table has the rest. */
function fitting(model: ChartModel): ChartModel {
  return model.kind === 'rows'
    ? { ...model, rows: model.rows.slice(0, MOST_ROWS) }
    : { ...model, rows: model.rows.slice(-MOST_WEEKS) };
}

const heightOf = (model: ChartModel): number =>
  TOP + BOTTOM + (model.kind === 'rows' ? model.rows.length * ROW_HEIGHT : WEEKS_HEIGHT);

function paintHead(sheet: Sheet, { title, ...model }: ChartModel, span: string): void {
  const under = 'summary' in model ? `${span}. ${model.summary}` : span;
  write(sheet, { text: title, x: 32, y: 46, face: 'title', ink: 'strong', most: sheet.width - 64 });
  write(sheet, { text: under, x: 32, y: 70, face: 'small', ink: 'hint', most: sheet.width - 64 });
}

/** A chart as the bytes of a PNG in the colours in force, as wide whatever the window is; null when it could not be drawn. */
export async function pictureOf(whole: ChartModel, span: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const model = fitting(whole);
  const height = heightOf(model);
  const canvas = new OffscreenCanvas(WIDTH * SCALE, height * SCALE);
  const draw = canvas.getContext('2d');
  if (draw === null) return null;
  await document.fonts.ready;
  const sheet: Sheet = { draw, inks: inksOf(document.body), width: WIDTH };
  draw.scale(SCALE, SCALE);
  draw.fillStyle = sheet.inks.surface;
  draw.fillRect(0, 0, WIDTH, height);
  paintHead(sheet, model, span);
  if (model.kind === 'rows') paintRows(sheet, model, TOP);
  else paintWeeks(sheet, model, TOP);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
