import type { FeatureParts } from './featureParts.ts';
import { createCalendarFiles } from './adapters/calendar/calendarFiles.ts';
import { createClipboard } from './adapters/desktop/clipboard.ts';
import { createPlaybookDialog } from './adapters/desktop/playbookDialog.ts';
import { newId } from './composeFiles.ts';
import { composeData } from './composeData.ts';
import { composeImports } from './composeImports.ts';
import { composeInsights } from './composeInsights.ts';
import type { Announcer } from './services/announcer.ts';
import { createExportService } from './services/exportService.ts';
import { createPaletteService } from './services/paletteService.ts';
import { createPlaybookEditing } from './services/playbooks/playbookEditing.ts';
import { createPlaybookFiles } from './services/playbooks/playbookFiles.ts';
import { createPracticeService } from './services/practiceService.ts';
import { createPromiseListService } from './services/promiseListService.ts';
import { createSavedViewService } from './services/savedViewService.ts';
import { createWelcomeService } from './services/welcomeService.ts';

function composePlaybooks({ opened, platform, services }: FeatureParts, { emit }: Announcer) {
  const { texts, json, dialog } = platform;
  const { playbooks } = services;
  const writing = { store: opened.storage.playbooks, playbooks, clock: opened.clock, newId, texts, emit };
  const files = { reader: createCalendarFiles(), writer: json, openDialog: createPlaybookDialog() };
  return {
    playbookEditing: createPlaybookEditing(writing),
    playbookFiles: createPlaybookFiles({ ...writing, ...files, saveDialog: dialog }),
  };
}

/** What is built around the calls: one line a feature. */
export function composeFeatures(parts: FeatureParts, announcer: Announcer) {
  const { opened, platform, services } = parts;
  const { clock, log, storage } = opened;
  const { desktop, files, texts, dialog } = platform;
  const { calls, history, emit } = services;
  return {
    ...composePlaybooks(parts, announcer),
    ...composeInsights(parts, announcer),
    imports: composeImports(parts),
    data: composeData(parts, announcer.emit),
    practice: createPracticeService({ calls, clock, newId, emit, texts }),
    welcome: createWelcomeService(),
    promiseList: createPromiseListService({ book: storage.promiseBook, clock }),
    savedViews: createSavedViewService({ store: storage.savedViews, clock, newId, emit }),
    palette: createPaletteService({ finder: storage.finder, calls, clock }),
    exports: createExportService({
      ...{ history, files, dialog, desktop, clock, texts, emit, log },
      ...{ clipboard: createClipboard(), parts: storage.exportedParts },
      playbookName: (reference) => services.playbooks.byId(reference).name,
    }),
  };
}
