import { LARGEST_CALENDAR_BYTES } from '../../../shared/schemas/calendar.ts';

const FIRST_BYTES = 4_096;
const BEGINNING = /^\s*BEGIN:VCALENDAR\s*$/imu;

/** Whether a text says in its first kilobytes that it is a calendar; the page of a login does not. */
export function looksLikeCalendar(bytes: Uint8Array): boolean {
  // In Latin letters UTF-16 is the same text with zeros between them.
  const text = Buffer.from(bytes.subarray(0, FIRST_BYTES)).toString('latin1').replaceAll('\0', '');
  const withoutMark = text.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, '');
  return !withoutMark.trimStart().startsWith('<') && BEGINNING.test(withoutMark);
}

/** The whole of a body; null as soon as it is longer than any calendar may be. Bytes count as decoded. */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  onBytes: () => void,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let byteCount = 0;
  for await (const chunk of body) {
    onBytes();
    byteCount += chunk.byteLength;
    if (byteCount > LARGEST_CALENDAR_BYTES) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
