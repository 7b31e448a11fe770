import { z } from 'zod';
import type { QuickAddReading } from '../domain/quickAdd/reading.ts';
import type { Result } from '../lib/result.ts';
import type { EpochMs } from '../lib/time.ts';
import {
  callEditSchema,
  callIdSchema,
  durationSchema,
  epochMsSchema,
  itemIdSchema,
  planCallSchema,
  resultSchema,
  type Call,
  type CallId,
} from '../schemas/call.ts';
import { lineSchema, proseSchema } from '../schemas/outcome.ts';
import type { Notice, StorageState } from '../schemas/notice.ts';
import { settingsEditSchema, type Settings } from '../schemas/settings.ts';
import { calendarRequests, type CalendarEvents } from './calendars.ts';
import { dataRequests, type DataEvents } from './data.ts';
import { request } from './define.ts';
import { insightRequests, type InsightEvents } from './insights.ts';
import { exportRequests } from './exports.ts';
import { storageRequests } from './storage.ts';
import { editLogRequests } from './editLog.ts';
import { historyRequests } from './history.ts';
import { importRequests, type ImportEvents } from './imports.ts';
import { panelRequests } from './panel.ts';
import { playbookRequests, type PlaybookEvents } from './playbooks.ts';
import { paletteRequests } from './palette.ts';
import { promiseRequests } from './promises.ts';
import { reminderRequests, type ReminderEvents } from './reminders.ts';
import { savedViewRequests, type SavedViewEvents } from './savedViews.ts';
import { welcomeRequests } from './welcome.ts';
import { shortcutRequests, type ShortcutEvents } from './shortcuts.ts';

export type Language = 'en' | 'de';
export type Platform = 'darwin' | 'win32' | 'linux';

/** What a page needs before its first paint. */
export type Boot = {
  readonly platform: Platform;
  readonly version: string;
  readonly language: Language;
  /** BCP 47 tag that dates, numbers and clock follow: the system's, or as chosen. */
  readonly locale: string;
  readonly timeZone: string;
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  readonly storage: StorageState;
  readonly panel: PanelState;
};

export type Today = {
  /** Today's calls and those of the following seven days, by start; logged ones of today included. */
  readonly calls: readonly Call[];
  /** Ended, or planned and past their end without a result; oldest last. */
  readonly needsResult: readonly Call[];
  readonly live: Call | null;
  readonly hasAnyCall: boolean;
};

export type Overlap = {
  readonly callId: CallId;
  readonly company: string;
  readonly startsAt: EpochMs;
  /** The next start at which a call of the same length overlaps none. */
  readonly freeAt: EpochMs;
};

export type QuickAddPreview = {
  readonly reading: QuickAddReading;
  /** Known companies that match, the likeliest first, with the number of their calls. */
  readonly companies: readonly { readonly name: string; readonly callCount: number }[];
  readonly contacts: readonly { readonly name: string; readonly role: string }[];
  readonly overlap: Overlap | null;
};

export type PanelState = {
  readonly isVisible: boolean;
  readonly isOnTop: boolean;
  /** Only where the system confirms that it leaves the panel out of screen sharing. */
  readonly isHiddenFromShare: boolean;
  readonly callId: CallId | null;
};

export type CallError = 'CALL_NOT_FOUND';
export type StartError =
  | { readonly code: 'CALL_NOT_FOUND' }
  | { readonly code: 'CALL_ALREADY_LOGGED' }
  | { readonly code: 'ANOTHER_CALL_LIVE'; readonly liveId: CallId; readonly company: string };
export type LogError = 'CALL_NOT_FOUND' | 'RESULT_MISSING';

const viewSchema = z.enum(['today', 'prepare', 'history', 'insights', 'settings', 'shortcuts']);
const ofCall = z.object({ id: callIdSchema }).readonly();
const fact = z.object({ id: callIdSchema, isTrue: z.boolean() }).readonly();
type Changed = Result<Call, CallError>;

export const requests = {
  'app.boot': request(z.void()).returns<Boot>(),
  /** `chosen` is what was set by hand and wins over the line. */
  'call.understand': request(
    z
      .object({
        text: lineSchema,
        chosen: z
          .object({ company: lineSchema, startsAt: epochMsSchema, durationMinutes: durationSchema })
          .partial()
          .readonly()
          .optional(),
      })
      .readonly(),
  ).returns<QuickAddPreview>(),
  'call.plan': request(planCallSchema).returns<Call>(),
  'call.get': request(ofCall).returns<Call | null>(),
  'call.today': request(z.void()).returns<Today>(),
  'call.edit': request(z.object({ id: callIdSchema, edit: callEditSchema }).readonly()).returns<Changed>(),
  'call.usePlaybook': request(
    z.object({ id: callIdSchema, playbookId: z.string().max(100) }).readonly(),
  ).returns<Changed>(),
  'call.answer': request(
    z.object({ id: callIdSchema, questionId: itemIdSchema, answer: proseSchema }).readonly(),
  ).returns<Changed>(),
  'call.tick': request(
    z.object({ id: callIdSchema, questionId: itemIdSchema, isTrue: z.boolean() }).readonly(),
  ).returns<Changed>(),
  'call.addNote': request(z.object({ id: callIdSchema, text: proseSchema }).readonly()).returns<Changed>(),
  'call.editNote': request(
    z.object({ id: callIdSchema, noteId: itemIdSchema, text: proseSchema }).readonly(),
  ).returns<Changed>(),
  'call.start': request(z.object({ id: callIdSchema, endsLiveCall: z.boolean() }).readonly()).returns<
    Result<Call, StartError>
  >(),
  'call.end': request(ofCall).returns<Changed>(),
  'call.said': request(fact).returns<Changed>(),
  'call.asked': request(fact).returns<Changed>(),
  'call.choose': request(
    z.object({ id: callIdSchema, result: resultSchema.nullable() }).readonly(),
  ).returns<Changed>(),
  'call.log': request(z.object({ id: callIdSchema, result: resultSchema.nullable() }).readonly()).returns<
    Result<Call, LogError>
  >(),
  'call.reopen': request(ofCall).returns<Changed>(),
  'call.remove': request(ofCall).returns<Result<null, CallError>>(),
  'call.restore': request(ofCall).returns<Changed>(),
  /** Some companies with a word that begins as typed, those with most calls first. */
  'company.names': request(z.object({ text: lineSchema }).readonly()).returns<readonly string[]>(),
  /** The newest 200 calls with a company, newest first. */
  /** Names of companies with a word that begins as `text` does, those with most calls first. */
  'company.calls': request(z.object({ company: lineSchema }).readonly()).returns<readonly Call[]>(),
  'call.join': request(ofCall).returns<Result<null, 'CALL_NOT_FOUND' | 'NO_LINK' | 'LINK_REFUSED'>>(),
  'settings.change': request(settingsEditSchema).returns<Settings>(),
  'panel.pin': request(z.object({ isOnTop: z.boolean() }).readonly()).returns<PanelState>(),
  'window.open': request(
    z.object({ view: viewSchema, callId: callIdSchema.nullable() }).readonly(),
  ).returns<null>(),
  /** Asked by the main page once it listens: what its window was opened for. */
  'window.takeOrder': request(z.void()).returns<WindowOrder | null>(),
  ...historyRequests,
  ...savedViewRequests,
  ...panelRequests,
  ...insightRequests,
  ...editLogRequests,
  ...promiseRequests,
  ...reminderRequests,
  ...exportRequests,
  ...storageRequests,
  ...calendarRequests,
  ...dataRequests,
  ...paletteRequests,
  ...playbookRequests,
  ...importRequests,
  ...welcomeRequests,
  ...shortcutRequests,
};

export type AppRequests = typeof requests;

/** What the main window is asked to show from outside it. */
export type WindowOrder =
  | { readonly kind: 'navigate'; readonly view: z.infer<typeof viewSchema>; readonly callId: CallId | null }
  | { readonly kind: 'command'; readonly command: MenuCommand };

export type MenuCommand =
  | 'plan'
  | 'today'
  | 'history'
  | 'insights'
  | 'playbooks'
  | 'settings'
  | 'find'
  | 'undo'
  | 'palette'
  | 'keys'
  | 'welcome'
  | 'practice'
  | 'export';

export type AppEvents = {
  /** Null when the call was removed. */
  readonly 'call.changed': { readonly id: CallId; readonly call: Call | null };
  readonly 'settings.changed': {
    readonly settings: Settings;
    readonly language: Language;
    /** As in `Boot`. */
    readonly locale: string;
  };
  readonly 'notices.changed': { readonly notices: readonly Notice[] };
  readonly 'storage.changed': { readonly storage: StorageState };
  readonly 'export.progressed': { readonly doneCount: number; readonly totalCount: number };
  readonly 'panel.changed': { readonly panel: PanelState };
  readonly 'window.navigated': {
    readonly view: z.infer<typeof viewSchema>;
    readonly callId: CallId | null;
  };
  /** The panel is to turn to the ask; its page takes that with `panel.takeAsk`. */
  readonly 'panel.askNow': null;
  readonly 'menu.chosen': { readonly command: MenuCommand };
} & ReminderEvents &
  ImportEvents &
  CalendarEvents &
  DataEvents &
  InsightEvents &
  PlaybookEvents &
  SavedViewEvents &
  ShortcutEvents;
