import { toLine } from '../../../shared/domain/csv/csvLines.ts';
import { EXPORT_PROFILE } from '../../../shared/domain/csv/profiles/exportProfiles.ts';
import type { CopyError } from '../../../shared/ipc/exports.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { ExportOrder } from '../../../shared/schemas/export.ts';
import type { Clipboard, CsvParts } from '../../exportPorts.ts';
import { rowNamesOf, type RowNamesDeps } from './rowNames.ts';

/** A clipboard hands its text whole from one program to the next; some stand still over more. */
const MOST_COPIED_CHARACTERS = 5_000_000;

export type CopyPartsDeps = RowNamesDeps & { readonly parts: CsvParts; readonly clipboard: Clipboard };

/** Puts an export into the clipboard, or says that it is too large and leaves the clipboard alone. */
export async function copyParts(
  order: ExportOrder,
  deps: CopyPartsDeps,
): Promise<Result<{ readonly callCount: number }, CopyError>> {
  const decoder = new TextDecoder();
  let text = toLine(EXPORT_PROFILE[order.profile].header);
  let callCount = 0;
  for await (const part of deps.parts(order, rowNamesOf(deps))) {
    text += decoder.decode(part.lines);
    if (text.length > MOST_COPIED_CHARACTERS) return err('TOO_LARGE');
    callCount += part.callCount;
  }
  await deps.clipboard.write(text);
  return ok({ callCount });
}
