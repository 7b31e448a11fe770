import { isUtf8 } from 'node:buffer';
import type { CsvEncoding } from '../../../../shared/schemas/importFile.ts';

/** The letters of Windows-1252 at 0x80 to 0x9F, where Latin-1 has controls. Electron brings no such decoder. */
const WINDOWS_LETTERS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
const FIRST_LETTER = 0x80;
const BYTE_ORDER_MARK = /^\uFEFF/u;
/** Enough to see every second byte being zero, and some line ends. */
const LOOKED_AT = 4_000;
const LINE_END = 0x0a;

type Wide = 'utf-16le' | 'utf-16be';

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Latin text in UTF-16 has a zero in every second byte. */
function zeroSide(head: Uint8Array): Wide | null {
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = head.length / 4;
  if (odd > most && even < odd / 4) return 'utf-16le';
  return even > most && odd < even / 4 ? 'utf-16be' : null;
}

/** Text in other scripts has hardly a zero, but its line ends are of two bytes too. */
function lineEndSide(head: Uint8Array): Wide | null {
  const ends = { all: 0, little: 0, big: 0 };
  head.forEach((byte, index) => {
    if (byte !== LINE_END) return;
    ends.all += 1;
    ends.little += Number(index % 2 === 0 && head[index + 1] === 0);
    ends.big += Number(index % 2 === 1 && head[index - 1] === 0);
  });
  if (ends.little > ends.all / 2) return 'utf-16le';
  return ends.big > ends.all / 2 ? 'utf-16be' : null;
}

/** What the bytes of a file are written in: by its mark, by zeros, by being sound UTF-8, else Windows-1252. */
export function detectEncoding(bytes: Uint8Array): CsvEncoding {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const head = bytes.subarray(0, LOOKED_AT);
  return zeroSide(head) ?? lineEndSide(head) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

const DECODERS: Readonly<Record<CsvEncoding, (buffer: Buffer) => string>> = {
  'utf-8': (buffer) => buffer.toString('utf8'),
  'utf-16le': (buffer) => buffer.toString('utf16le'),
  'utf-16be': (buffer) =>
    Buffer.from(buffer.subarray(0, buffer.length - (buffer.length % 2)))
      .swap16()
      .toString('utf16le'),
  'windows-1252': (buffer) =>
    buffer
      .toString('latin1')
      .replace(
        /[\x80-\x9F]/gu,
        (control) => WINDOWS_LETTERS[control.charCodeAt(0) - FIRST_LETTER] ?? control,
      ),
};

/** The text of a file, without the mark at its start. */
export const decodeCsv = (bytes: Uint8Array, encoding: CsvEncoding): string =>
  DECODERS[encoding](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).replace(
    BYTE_ORDER_MARK,
    '',
  );
