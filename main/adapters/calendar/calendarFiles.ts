import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok } from '../../../shared/lib/result.ts';
import { LARGEST_CALENDAR_BYTES } from '../../../shared/schemas/calendar.ts';
import type { CalendarFiles } from '../../calendarPorts.ts';
import { readBody } from './feedBody.ts';

type Read = Awaited<ReturnType<CalendarFiles['read']>>;

async function readSized(path: string): Promise<Read> {
  const info = await stat(path);
  // A pipe or a device may never end, and opening one may already wait for ever.
  if (!info.isFile()) return err('UNREADABLE');
  if (info.size > LARGEST_CALENDAR_BYTES) return err('TOO_LARGE');
  // One byte more than allowed is asked for, since a file may grow meanwhile.
  const bytes = await readBody(createReadStream(path, { end: LARGEST_CALENDAR_BYTES }), () => undefined);
  return bytes === null ? err('TOO_LARGE') : ok({ fileName: basename(path), bytes });
}

/** Files that the user named, read whole and never written. */
export const createCalendarFiles = (): CalendarFiles => ({
  read: (path) => readSized(path).catch(() => err('UNREADABLE')),
});
