import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';

/** Ways in which disks, power cuts and people spoil a file. */
export const DAMAGES: Readonly<Record<string, (path: string) => void>> = {
  'cut short': (path) => truncateSync(path, Math.floor(statSync(path).size * 0.8)),
  'cut within its first page': (path) => truncateSync(path, 1_000),
  'with its header zeroed': (path) => overwriteAt(path, 0, Buffer.alloc(100)),
  'of random bytes': (path) => writeFileSync(path, noise(statSync(path).size)),
  'with a page of random bytes in the schema': (path) => overwriteAt(path, 100, noise(3_000)),
  'that is a text file': (path) => writeFileSync(path, 'Not a database at all. '.repeat(400)),
};

export function overwriteAt(path: string, offset: number, bytes: Uint8Array): void {
  const content = readFileSync(path);
  content.set(bytes.subarray(0, content.length - offset), offset);
  writeFileSync(path, content);
}

/** Overwrites every place in a file where `text` is written. */
export function overwriteText(path: string, text: string, replacement: string): number {
  const content = readFileSync(path);
  const [sought, bytes] = [Buffer.from(text), Buffer.from(replacement)];
  if (sought.length !== bytes.length) throw new Error('Both must have the same length');
  let count = 0;
  for (let at = content.indexOf(sought); at >= 0; at = content.indexOf(sought, at + 1)) {
    content.set(bytes, at);
    count += 1;
  }
  writeFileSync(path, content);
  return count;
}

/** The same noise every time. */
export function noise(length: number): Uint8Array {
  let state = 12_345;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 16) & 0xff;
  });
}
