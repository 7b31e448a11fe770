import { createBootService } from './services/bootService.ts';
import { createChangeCall } from './services/changeCall.ts';
import { createLiveService } from './services/liveService.ts';
import { createCorrectionService } from './services/correctionService.ts';
import { createPanelService } from './services/panelService.ts';
import { createPlanService } from './services/planService.ts';
import { createPlaybookService } from './services/playbookService.ts';
import { createPromiseService } from './services/promiseService.ts';
import { createQuickAddService } from './services/quickAddService.ts';
import { createSettingsService } from './services/settingsService.ts';
import { createStorageService } from './services/storageService.ts';
import { createTalkService } from './services/talkService.ts';
import { createTodayService } from './services/todayService.ts';
import { createUndoBook } from './services/undoBook.ts';
import { newId, type Opened } from './composeFiles.ts';
import type { AppPlatform } from './composePlatform.ts';
import type { Announcer } from './services/announcer.ts';

/** The use cases around a call, over the adapters. */
export function createCallServices(opened: Opened, platform: AppPlatform, { emit }: Announcer) {
  const { clock, settings, notices, storage: watched } = opened;
  const { desktop, windows, json, texts, dialog } = platform;
  const { calls, history, edits } = watched;
  const undoBook = createUndoBook();
  const change = createChangeCall({ calls, edits, undoBook, clock, newId, emit });
  const playbooks = createPlaybookService({ texts, store: watched.playbooks });
  const panel = createPanelService({ calls, windows, settings, emit });
  const chosen = createSettingsService({ settings, desktop, windows, emit });
  const storage = createStorageService({
    ...{ calls, storage: watched.storage, notices, files: json },
    ...{ dialog, desktop, texts, emit },
  });
  return {
    ...{ calls, history, windows, emit, playbooks, panel, storage, settings: chosen },
    boot: createBootService({ desktop, clock, notices, settings: chosen, storage, panel }),
    today: createTodayService({ calls, clock }),
    quickAdd: createQuickAddService({ calls, clock, desktop, settings }),
    plan: createPlanService({ calls, clock, newId, emit, desktop, playbooks, change, panel }),
    live: createLiveService({ calls, change, panel, playbooks, texts }),
    promises: createPromiseService({ change }),
    corrections: createCorrectionService({ calls, edits, undoBook, change }),
    talk: createTalkService({ change, newId }),
  };
}

export type CallServices = ReturnType<typeof createCallServices>;
