import type { AppRequests } from '../../shared/ipc/contract.ts';
import type { Handlers } from '../../shared/ipc/define.ts';
import { dataHandlers } from './dataHandlers.ts';
import { exportHandlers } from './exportHandlers.ts';
import { insightHandlers } from './insightHandlers.ts';
import { welcomeHandlers } from './welcomeHandlers.ts';
import { editLogHandlers } from './editLogHandlers.ts';
import { shortcutHandlers } from './shortcutHandlers.ts';
import { promiseHandlers } from './promiseHandlers.ts';
import { savedViewHandlers } from './savedViewHandlers.ts';
import { importHandlers } from './importHandlers.ts';
import type { Services } from './services.ts';
import { companyNames } from '../services/companyNames.ts';

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
    'company.names': ({ text }) => companyNames(calls, text),
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
    'panel.drag': ({ held }) => done(() => windows.dragPanel(held)),
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
    ...savedViewHandlers(services),
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
