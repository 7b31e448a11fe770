import { z } from 'zod';
import type { Insights } from '../domain/insights/insights.ts';
import { PERIODS, type Period } from '../domain/insights/weeks.ts';
import { LARGEST_PICTURE_BYTES } from '../lib/limits.ts';
import type { Result } from '../lib/result.ts';
import { request } from './define.ts';

export type InsightsView = Insights & {
  readonly period: Period;
  /** Any logged call at all, of whatever time. */
  readonly hasAnyCall: boolean;
};

/** What can be exported on its own; names its file. */
export const CHARTS = ['weeks', 'outcome', 'groups', 'reasons', 'funnel'] as const;
export type Chart = (typeof CHARTS)[number];

export type ChartExportError = 'CANCELLED' | 'DISK_FULL' | 'UNWRITABLE' | 'NOT_A_PICTURE';

const chart = z.enum(CHARTS);
const cells = z.array(z.string().max(2_000)).min(1).max(20).readonly();

export const insightRequests = {
  'insights.get': request(z.object({ period: z.enum(PERIODS) }).readonly()).returns<InsightsView>(),
  /** The table of a chart, header first, as CSV. */
  'insights.exportTable': request(
    z.object({ chart, header: cells, rows: z.array(cells).max(5_000).readonly() }).readonly(),
  ).returns<Result<null, ChartExportError>>(),
  /** A chart as PNG. */
  'insights.exportPicture': request(
    z
      .object({
        chart,
        bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= LARGEST_PICTURE_BYTES),
      })
      .readonly(),
  ).returns<Result<null, ChartExportError>>(),
  /** Shows the file exported last in its folder. */
  'insights.showExport': request(z.void()).returns<null>(),
};

export type InsightEvents = {
  /** Figures are not what they were; whoever shows them asks again. */
  readonly 'insights.changed': null;
};
