import { execFileSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCalendarFiles } from '../../../../../main/adapters/calendar/calendarFiles.ts';
import { LARGEST_CALENDAR_BYTES } from '../../../../../shared/schemas/calendar.ts';
import { temporaryFolder } from '../../../../builders/testDatabase.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => void (folder = temporaryFolder()));
afterEach(() => folder.remove());

const files = createCalendarFiles();
const pathOf = (name: string): string => join(folder.path, name);

/** A file of that many zeros, which takes no room on the disk. */
function fileOf(byteCount: number): string {
  const path = pathOf('large.ics');
  writeFileSync(path, '');
  truncateSync(path, byteCount);
  return path;
}

describe('a calendar file', () => {
  it('is read whole, under its own name', async () => {
    writeFileSync(pathOf('Termine März.ics'), 'BEGIN:VCALENDAR');
    const read = await files.read(pathOf('Termine März.ics'));
    expect(read).toMatchObject({ ok: true, value: { fileName: 'Termine März.ics' } });
    expect(read.ok && new TextDecoder().decode(read.value.bytes)).toBe('BEGIN:VCALENDAR');
  });

  it('may be as large as a calendar may be, and not a byte larger', async () => {
    const largest = await files.read(fileOf(LARGEST_CALENDAR_BYTES));
    expect(largest.ok && largest.value.bytes.byteLength).toBe(LARGEST_CALENDAR_BYTES);
    expect(await files.read(fileOf(LARGEST_CALENDAR_BYTES + 1))).toEqual({ ok: false, error: 'TOO_LARGE' });
  });

  it('that is none cannot be read: nothing there, a folder, or what has no end', async () => {
    mkdirSync(pathOf('folder.ics'));
    const unreadable = { ok: false, error: 'UNREADABLE' };
    expect(await files.read(pathOf('gone.ics'))).toEqual(unreadable);
    expect(await files.read(pathOf('folder.ics'))).toEqual(unreadable);
    expect(await files.read(`${folder.path}/\0.ics`)).toEqual(unreadable);
  });

  it.skipIf(process.platform === 'win32')('is no pipe, which would be waited for without end', async () => {
    execFileSync('mkfifo', [pathOf('pipe.ics')]);
    expect(await files.read(pathOf('pipe.ics'))).toEqual({ ok: false, error: 'UNREADABLE' });
  });
});
