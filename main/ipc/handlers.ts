import type { AppRequests } from '../../shared/ipc/contract.ts';
import type { Handlers } from '../../shared/ipc/define.ts';
import type { CallRepository, Emit, HistoryReader, Windows } from '../ports.ts';
import type { StartupEntry } from '../reminderPorts.ts';
import type { BootService } from '../services/bootService.ts';
import type { CalendarService } from '../services/calendars/calendarService.ts';
import type { CorrectionService } from '../services/correctionService.ts';
import type { DataService } from '../services/data/dataService.ts';
import type { ExportService } from '../services/exportService.ts';
import type { ImportService } from '../services/imports/importService.ts';
import type { LiveService } from '../services/liveService.ts';
import type { PaletteService } from '../services/paletteService.ts';
import type { PanelCommands } from '../services/panelCommands.ts';
import type { PanelService } from '../services/panelService.ts';
import type { PlanService } from '../services/planService.ts';
import type { PlaybookService } from '../services/playbookService.ts';
import type { PracticeService } from '../services/practiceService.ts';
import type { WelcomeService } from '../services/welcomeService.ts';
import type { PlaybookEditing } from '../services/playbooks/playbookEditing.ts';
import type { PlaybookFiles } from '../services/playbooks/playbookFiles.ts';
import type { PromiseListService } from '../services/promiseListService.ts';
import type { PromiseService } from '../services/promiseService.ts';
import type { QuickAddService } from '../services/quickAddService.ts';
import type { ReminderService } from '../services/reminders/reminderService.ts';
import type { SettingsService } from '../services/settingsService.ts';
import type { ShortcutService } from '../services/shortcuts/shortcutService.ts';
import type { StorageService } from '../services/storageService.ts';
import type { TalkService } from '../services/talkService.ts';
import type { TodayService } from '../services/todayService.ts';
import type { WindowOrders } from '../services/windowOrders.ts';
import { dataHandlers } from './dataHandlers.ts';
import { exportHandlers } from './exportHandlers.ts';
import { insightHandlers, type InsightServices } from './insightHandlers.ts';
import { welcomeHandlers } from './welcomeHandlers.ts';
import { editLogHandlers } from './editLogHandlers.ts';
import { shortcutHandlers } from './shortcutHandlers.ts';
import { promiseHandlers } from './promiseHandlers.ts';
import { importHandlers } from './importHandlers.ts';

export type Services = InsightServices & {
  readonly boot: BootService;
  readonly today: TodayService;
  readonly quickAdd: QuickAddService;
  readonly plan: PlanService;
  readonly live: LiveService;
  readonly talk: TalkService;
  readonly promises: PromiseService;
  readonly promiseList: PromiseListService;
  readonly corrections: CorrectionService;
  readonly data: DataService;
  readonly exports: ExportService;
  readonly palette: PaletteService;
  readonly playbooks: PlaybookService;
  readonly playbookEditing: PlaybookEditing;
  readonly playbookFiles: PlaybookFiles;
  readonly settings: SettingsService;
  readonly storage: StorageService;
  readonly panel: PanelService;
  readonly calls: CallRepository;
  readonly history: HistoryReader;
  readonly windows: Windows;
  readonly emit: Emit;
  readonly reminders: ReminderService;
  readonly orders: WindowOrders;
  /** Opens a meeting, the panel beside it, and ends its reminders. */
  readonly join: PlanService['join'];
  readonly startup: StartupEntry;
  readonly calendars: CalendarService;
  readonly imports: ImportService;
  readonly shortcuts: ShortcutService;
  readonly panelCommands: PanelCommands;
  readonly practice: PracticeService;
  readonly welcome: WelcomeService;
};

/** What a request without an answer returns: structured clone has no undefined for "done". */
const done = (act: () => void): null => {
  act();
  return null;
};

const callHandlers = ({ today, quickAdd, plan, live, talk, calls, join }: Services) =>
  ({
    'call.understand': ({ text, chosen }) => quickAdd.understand(text, chosen),
    'call.plan': (input) => plan.plan(input),
    'call.get': ({ id }) => calls.find(id),
    'call.today': () => today.today(),
    'call.edit': ({ id, edit }) => plan.edit(id, edit),
    'call.usePlaybook': ({ id, playbookId }) => plan.usePlaybook(id, playbookId),
    'call.answer': ({ id, questionId, answer }) => talk.answer(id, questionId, answer),
    'call.tick': ({ id, questionId, isTrue }) => talk.tick(id, questionId, isTrue),
    'call.addNote': ({ id, text }) => talk.addNote(id, text),
    'call.editNote': ({ id, noteId, text }) => talk.editNote(id, noteId, text),
    'call.start': ({ id, endsLiveCall }) => live.start(id, endsLiveCall),
    'call.end': ({ id }) => live.end(id),
    'call.said': ({ id, isTrue }) => live.said(id, isTrue),
    'call.asked': ({ id, isTrue }) => live.asked(id, isTrue),
    'call.choose': ({ id, result }) => live.choose(id, result),
    'call.log': ({ id, result }) => live.log(id, result),
    'call.reopen': ({ id }) => live.reopen(id),
    'call.remove': ({ id }) => plan.remove(id),
    'call.restore': ({ id }) => plan.restore(id),
    'call.join': ({ id }) => join(id),
    'company.calls': ({ company }) => calls.callsWith(company),
  }) satisfies Partial<Handlers<AppRequests>>;

const reminderHandlers = ({ reminders, windows, startup }: Services) =>
  ({
    'reminder.state': () => reminders.state(),
    'reminder.act': ({ id, action, callId }) => done(() => reminders.act(id, action, callId)),
    'reminder.snooze': ({ id, snooze }) => done(() => reminders.snooze(id, snooze)),
    'reminder.pause': ({ pause }) => done(() => reminders.pause(pause)),
    'reminder.test': () => done(() => reminders.test()),
    'reminder.fit': ({ heightPx }) => done(() => windows.fitReminder(heightPx)),
    'startup.get': () => ({ isOn: startup.isOn() }),
    'startup.set': ({ isOn }) => {
      startup.set(isOn);
      return { isOn: startup.isOn() };
    },
  }) satisfies Partial<Handlers<AppRequests>>;

const calendarHandlers = ({ calendars }: Services) =>
  ({
    'calendar.list': () => calendars.list(),
    'calendar.importFile': () => calendars.importFile(),
    'calendar.importDropped': (file) => calendars.importDropped(file),
    'calendar.subscribe': ({ url }) => calendars.subscribe(url),
    'calendar.refresh': ({ id }) => calendars.refresh(id),
    'calendar.rename': ({ id, name }) => calendars.rename(id, name),
    'calendar.setRule': ({ id, rule }) => calendars.setRule(id, rule),
    'calendar.remove': ({ id }) => calendars.remove(id),
    'calendar.restore': ({ id }) => calendars.restore(id),
    'calendar.meetings': ({ id }) => calendars.meetings(id),
    'calendar.choose': (choice) => calendars.choose(choice),
    'calendar.originOf': ({ callId }) => calendars.originOf(callId),
  }) satisfies Partial<Handlers<AppRequests>>;

const panelHandlers = ({ panel, windows }: Services) =>
  ({
    'panel.show': () => done(() => panel.show()),
    'panel.hide': () => done(() => panel.hide()),
    'panel.pin': ({ isOnTop }) => panel.pin(isOnTop),
    'panel.move': (point) => done(() => windows.movePanel(point)),
    'panel.resetPlace': () => done(() => windows.resetPlaces()),
    'panel.takeAsk': ({ id }) => panel.takeAsk(id),
  }) satisfies Partial<Handlers<AppRequests>>;

const playbookHandlers = ({ playbooks, playbookEditing: editing, playbookFiles: files }: Services) =>
  ({
    'playbook.list': () => playbooks.list(),
    'playbook.get': ({ id }) => playbooks.byId(id),
    'playbook.save': ({ playbookId, body }) => editing.save(playbookId, body),
    'playbook.create': () => editing.create(),
    'playbook.duplicate': ({ playbookId }) => editing.duplicate(playbookId),
    'playbook.archive': ({ playbookId }) => editing.archive(playbookId),
    'playbook.restore': ({ playbookId }) => editing.restore(playbookId),
    'playbook.reset': ({ playbookId }) => editing.reset(playbookId),
    'playbook.remove': ({ playbookId }) => editing.remove(playbookId),
    'playbook.import': () => files.importFile(),
    'playbook.export': ({ playbookId }) => files.exportFile(playbookId),
  }) satisfies Partial<Handlers<AppRequests>>;

/** One line per request: a missing or an extra one does not compile. */
export function createHandlers(services: Services): Handlers<AppRequests> {
  const { boot, settings, storage, history, orders } = services;
  return {
    'app.boot': () => boot.boot(),
    ...callHandlers(services),
    ...promiseHandlers(services),
    ...editLogHandlers(services),
    ...reminderHandlers(services),
    ...calendarHandlers(services),
    ...playbookHandlers(services),
    ...importHandlers(services),
    ...panelHandlers(services),
    ...dataHandlers(services),
    ...exportHandlers(services),
    ...insightHandlers(services),
    ...shortcutHandlers(services),
    ...welcomeHandlers(services),
    'palette.calls': ({ text, recent }) => services.palette.find(text, recent),
    'history.page': (query) => history.page(query),
    'settings.change': (edit) => settings.change(edit),
    'notice.dismiss': ({ id }) => done(() => storage.dismiss(id)),
    'notice.showFile': ({ id }) => done(() => storage.showFile(id)),
    'storage.retry': () => storage.retry(),
    'storage.saveCopy': () => storage.saveCopy(),
    'window.open': ({ view, callId }) => done(() => orders.open(view, callId)),
    'window.takeOrder': () => orders.take(),
  };
}
