const LF = 0x0a;
const CR = 0x0d;
const isFold = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09;
const isTrailByte = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** The text of a calendar file: UTF-8, UTF-16 by its mark or its zero bytes, and Windows-1252 for lines that are neither. */
export function decodeCalendar(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  const whole = tryUtf8(bytes);
  if (whole !== null) return whole;
  const mended = mendFolds(bytes);
  return tryUtf8(mended) ?? decodeByLine(mended);
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = [...bytes.subarray(0, 3)].map((byte) => byte.toString(16)).join(' ');
  if (start.startsWith('ff fe') || /^[1-9a-f]\w? 0 [1-9a-f]/.test(start)) return 'utf-16le';
  return start.startsWith('fe ff') || /^0 [1-9a-f]\w? 0$/.test(start) ? 'utf-16be' : null;
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Lines folded by bytes can break inside a letter; its bytes are brought back together before the fold. */
function mendFolds(bytes: Uint8Array): Uint8Array {
  const mended = Uint8Array.from(bytes);
  let at = 0;
  for (let from = 0; from < bytes.length;) {
    const length = foldLength(bytes, from);
    let next = from + Math.max(1, length);
    if (length > 0) while (isTrailByte(bytes[next])) mended[at++] = bytes[next++] ?? 0;
    for (let kept = from; kept < from + Math.max(1, length); kept += 1) mended[at++] = bytes[kept] ?? 0;
    from = next;
  }
  return mended.subarray(0, at);
}

function foldLength(bytes: Uint8Array, from: number): number {
  const afterCr = bytes[from] === CR ? from + 1 : from;
  return bytes[afterCr] === LF && isFold(bytes[afterCr + 1]) ? afterCr + 2 - from : 0;
}

function decodeByLine(bytes: Uint8Array): string {
  // Errors cost too much for a file with a million such lines.
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const fallback = new TextDecoder('windows-1252');
  const lines: string[] = [];
  for (let from = 0; from <= bytes.length;) {
    const end = bytes.indexOf(LF, from);
    const line = bytes.subarray(from, end === -1 ? bytes.length : end);
    const text = utf8.decode(line);
    lines.push(text.includes('\uFFFD') ? fallback.decode(line) : text);
    from += line.length + 1;
  }
  return lines.join('\n');
}
