import { EXPORT_PROFILE } from '../../../shared/domain/csv/profiles/exportProfiles.ts';
import type { CopyError } from '../../../shared/ipc/exports.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { ExportOrder } from '../../../shared/schemas/export.ts';
import type { Clipboard, CsvLines } from '../../exportPorts.ts';
import type { Clock } from '../../ports.ts';
import { rowsOf, type ExportRowsDeps } from './exportRows.ts';

/** A clipboard hands its text whole from one program to the next; some stand still over more. */
const MOST_COPIED_CHARACTERS = 5_000_000;

export type CopyRowsDeps = ExportRowsDeps & {
  readonly clipboard: Clipboard;
  readonly toLines: CsvLines;
  readonly clock: Pick<Clock, 'after'>;
};

/** Puts an export into the clipboard, or says that it is too large and leaves the clipboard alone. */
export async function copyRows(
  order: ExportOrder,
  deps: CopyRowsDeps,
): Promise<Result<{ readonly callCount: number }, CopyError>> {
  const { clipboard, toLines, clock } = deps;
  const parts = [toLines([EXPORT_PROFILE[order.profile].header])];
  let size = parts.join('').length;
  let callCount = 0;
  for (const rows of rowsOf(order, deps)) {
    const lines = toLines(rows);
    size += lines.length;
    if (size > MOST_COPIED_CHARACTERS) return err('TOO_LARGE');
    parts.push(lines);
    callCount += rows.length;
    await new Promise<void>((resume) => void clock.after(0, resume));
  }
  await clipboard.write(parts.join(''));
  return ok({ callCount });
}
