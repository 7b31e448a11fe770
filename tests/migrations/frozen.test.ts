import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newestVersion } from '../../main/adapters/database/migrate.ts';
import { EVERY_CALL } from '../../shared/domain/everyCall.ts';
import { calendarLinkSchema, calendarSchema, meetingChoiceSchema } from '../../shared/schemas/calendar.ts';
import { callSchema } from '../../shared/schemas/call.ts';
import { editEntrySchema } from '../../shared/schemas/editLog.ts';
import { playbookBodySchema } from '../../shared/schemas/playbook.ts';
import { savedViewSchema } from '../../shared/schemas/savedView.ts';
import { callId } from '../builders/callBuilder.ts';
import { openTestStorage, temporaryFolder } from '../builders/testDatabase.ts';

const FROZEN = join(import.meta.dirname, '../frozen');
const VERSIONS = readdirSync(FROZEN).filter((name) => /^\d{4}$/.test(name));

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => void (folder = temporaryFolder()));
afterEach(() => folder.remove());

/** A history as a version of Callside left it, in a folder where it may be opened. */
function thawed(version: string): string {
  const path = join(folder.path, 'Callside');
  mkdirSync(path);
  copyFileSync(join(FROZEN, version, 'history.db'), join(path, 'history.db'));
  return path;
}

const callsOf = (version: string) =>
  z.array(callSchema).parse(JSON.parse(readFileSync(join(FROZEN, version, 'calls.json'), 'utf8')));

/** What stands in a file beside the frozen history; null when its version had no such thing. */
function frozenFile<T>(version: string, name: string, schema: z.ZodType<T>): T | null {
  const path = join(FROZEN, version, name);
  return existsSync(path) ? schema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

const frozenCalendars = z.object({
  calendars: z.array(calendarSchema),
  links: z.array(calendarLinkSchema),
  choices: z.array(meetingChoiceSchema),
});
const frozenReminders = z.object({
  marks: z.array(z.tuple([z.string(), z.number()])),
  snoozes: z.array(z.tuple([z.string(), z.number()])),
  pausedUntil: z.number(),
});
const frozenPlaybooks = z.object({
  versions: z.array(
    z.object({ id: z.string(), version: z.number(), body: playbookBodySchema, savedAt: z.number() }),
  ),
  states: z.array(
    z.object({ id: z.string(), archivedAt: z.number().nullable(), retiredVersion: z.number() }),
  ),
});

describe.each(VERSIONS)('the history that version %s left', (version) => {
  it('opens with every call as it was', async () => {
    const storage = openTestStorage(thawed(version));
    const calls = callsOf(version);
    expect(storage.notices).toEqual([]);
    expect(calls.map(({ id }) => storage.calls.find(id))).toEqual(calls);
    expect(storage.calls.count()).toBe(calls.length);
    expect(storage.calls.restore(callId(6))?.company).toBe('Removed');
    await storage.close();
  });

  it('has its calendars, and what became of their meetings', async () => {
    const { calendars, close } = openTestStorage(thawed(version));
    const nothing = { calendars: [], links: [], choices: [] };
    const kept = { calendars: calendars.calendars(), links: calendars.links(), choices: calendars.choices() };
    expect(kept).toEqual(frozenFile(version, 'calendars.json', frozenCalendars) ?? nothing);
    await close();
  });

  it('has its playbooks as they were written', async () => {
    const { playbooks, close } = openTestStorage(thawed(version));
    const kept = { versions: playbooks.versions(), states: playbooks.states() };
    const nothing = { versions: [], states: [] };
    expect(kept).toEqual(frozenFile(version, 'playbooks.json', frozenPlaybooks) ?? nothing);
    await close();
  });
});

describe.each(VERSIONS)('what lies beside the calls that version %s left', (version) => {
  it('has its edit log', async () => {
    const { edits, close } = openTestStorage(thawed(version));
    const kept = callsOf(version).flatMap(({ id }) => edits.of(id));
    expect(kept).toEqual(frozenFile(version, 'edits.json', z.array(editEntrySchema)) ?? []);
    await close();
  });

  it('has its saved views', async () => {
    const { savedViews, close } = openTestStorage(thawed(version));
    const kept = savedViews.all();
    expect(kept).toEqual(frozenFile(version, 'views.json', z.array(savedViewSchema)) ?? []);
    await close();
  });

  it('knows what was reminded, snoozed and paused', async () => {
    const { reminders, close } = openTestStorage(thawed(version));
    const nothing = { marks: [], snoozes: [], pausedUntil: null };
    const [marks, snoozes] = [[...reminders.marks()], [...reminders.snoozes()]];
    expect({ marks, snoozes, pausedUntil: reminders.pausedUntil() }).toEqual(
      frozenFile(version, 'reminders.json', frozenReminders) ?? nothing,
    );
    await close();
  });

  it('is searched as before', async () => {
    const storage = openTestStorage(thawed(version));
    const count = (text: string) => storage.history.countMatching({ ...EVERY_CALL, text });
    expect(['reilly', 'tokyo', '東京', 'dec', 'removed'].map(count)).toEqual([2, 0, 1, 2, 0]);
    await storage.close();
  });
});

it('every version that was released is frozen', () => {
  expect(VERSIONS).toContain(String(newestVersion()).padStart(4, '0'));
});
