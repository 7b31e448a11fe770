import { LARGEST_CSV_BYTES } from '../../shared/lib/limits.ts';
import { ask } from './bridge.ts';
import { go } from './routes.ts';
import type { Text } from './text.ts';
import { say } from './toasts.ts';

const CSV_NAME = /\.(?:csv|tsv|tab)$/i;
const CSV_TYPES: ReadonlySet<string> = new Set(['text/csv', 'text/tab-separated-values']);
const LONGEST_NAME = 1_000;

/** Whether a file may be a table of calls, by its name or by what the system calls it. */
export const isCsvFile = ({ name, type }: Pick<File, 'name' | 'type'>): boolean =>
  CSV_NAME.test(name) || CSV_TYPES.has(type);

export const isCsvType = (type: string): boolean => CSV_TYPES.has(type);

/** Opens a CSV file that was dropped, on the screen that shows what is in it. */
export async function openDroppedCsv(t: Text, file: File): Promise<void> {
  if (file.size > LARGEST_CSV_BYTES) {
    say(t('import.failed.TOO_LARGE'));
    return;
  }
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) {
    say(t('import.failed.UNREADABLE'));
    return;
  }
  await ask('import.openDropped', {
    fileName: file.name.slice(0, LONGEST_NAME),
    bytes: new Uint8Array(bytes),
  });
  go({ view: 'import' });
}
