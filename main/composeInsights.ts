import { createPictureFiles } from './adapters/csv/pictureFiles.ts';
import type { FeatureParts } from './featureParts.ts';
import type { Announcer } from './services/announcer.ts';
import { createChartExport } from './services/insights/chartExport.ts';
import { createInsightService } from './services/insights/insightService.ts';

/** Figures, and charts to files. */
export function composeInsights({ opened, platform }: FeatureParts, announcer: Announcer) {
  const { clock, log, storage } = opened;
  const { desktop, files, texts, dialog } = platform;
  const { emit } = announcer;
  const insights = createInsightService({ reader: storage.insights, clock, desktop, emit });
  // The service lives as long as the app, and so does its following.
  insights.follow(announcer);
  const pictures = createPictureFiles(files);
  return {
    insights,
    charts: createChartExport({ files, pictures, dialog, desktop, clock, texts, log }),
  };
}
