import type { WeekBar, WeeksModel } from '../chartModels.ts';
import { isNamed, weeksScale, type WeeksScale } from '../weeksScale.ts';
import { fill, rule, write, type Sheet } from './sheet.ts';

export const WEEKS_HEIGHT = 340;
const PAD = 32;
const CHART_HEIGHT = 290;
const GAP = 2;

function paintGrid(sheet: Sheet, scale: WeeksScale): void {
  for (const tick of scale.ticks) {
    const y = scale.topOf(tick);
    rule(sheet, [scale.start, y], [sheet.width - 2 * PAD, y]);
    write(sheet, {
      text: String(tick),
      x: scale.start - 12,
      y: y + 5,
      face: 'small',
      ink: 'hint',
      align: 'right',
    });
  }
}

function paintWeek(sheet: Sheet, bar: WeekBar, scale: WeeksScale): void {
  const { first, second } = bar.parts;
  if (bar.total === 0) {
    const x = scale.middleOf(bar.key);
    write(sheet, { text: '–', x, y: scale.baseline - 6, face: 'small', ink: 'hint', align: 'center' });
    return;
  }
  const place = { x: scale.middleOf(bar.key) - scale.barWidth / 2, width: scale.barWidth };
  fill(sheet, {
    ...{
      ...place,
      y: scale.topOf(bar.total),
      height: scale.heightOf(bar.total),
      ink: 'all',
      edge: 'allEdge',
    },
  });
  fill(sheet, { ...place, y: scale.topOf(first), height: scale.heightOf(first), ink: 'gained' });
  const upper = { ...place, y: scale.topOf(first + second), height: scale.heightOf(second) - GAP };
  fill(sheet, { ...upper, ink: 'fallback', isHatched: true });
}

function paintNames(sheet: Sheet, { rows }: WeeksModel, scale: WeeksScale): void {
  rows.forEach(({ key, label }, index) => {
    if (!isNamed(index, rows.length, scale)) return;
    const x = scale.middleOf(key);
    write(sheet, { text: label, x, y: CHART_HEIGHT, face: 'small', ink: 'hint', align: 'center' });
  });
}

function paintLegend(sheet: Sheet, { legend }: WeeksModel): void {
  const y = WEEKS_HEIGHT - 14;
  let x = 0;
  const entries = [
    { text: legend.first, ink: 'gained' as const },
    { text: legend.second, ink: 'fallback' as const, isHatched: true },
    { text: legend.total, ink: 'all' as const, edge: 'allEdge' as const },
  ];
  for (const { text, ...swatch } of entries) {
    if (text === null) continue;
    fill(sheet, { x, y: y - 11, width: 12, height: 12, ...swatch });
    write(sheet, { text, x: x + 20, y, face: 'small', ink: 'text' });
    x += 20 + sheet.draw.measureText(text).width + 24;
  }
}

/** The weeks with their legend, from `top` on. */
export function paintWeeks(sheet: Sheet, model: WeeksModel, top: number): void {
  const scale = weeksScale(model.rows, { width: sheet.width - 2 * PAD, height: CHART_HEIGHT });
  sheet.draw.save();
  sheet.draw.translate(PAD, top);
  paintGrid(sheet, scale);
  model.rows.forEach((bar) => paintWeek(sheet, bar, scale));
  paintNames(sheet, model, scale);
  paintLegend(sheet, model);
  sheet.draw.restore();
}
