import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { onDesktop } from './launch/onDesktop.ts';
import { say } from './launch/ready.ts';
import { inRoot } from './root.ts';
import { electronTests } from './testing/electronTests.ts';

const ALBUM = inRoot('out', 'tour');

/** `npm run tour`: drives the real app through one call, and leaves its pictures and its CSV in out/tour. */
async function tour(): Promise<number> {
  rmSync(ALBUM, { recursive: true, force: true });
  mkdirSync(ALBUM, { recursive: true });
  const code = await onDesktop(electronTests('tour'));
  if (code === 0) say(`${countOf('.png')} pictures and ${countOf('.csv')} CSV file in out/tour.`);
  return code;
}

function countOf(ending: string): number {
  return readdirSync(ALBUM).filter((file) => file.endsWith(ending)).length;
}

process.exitCode = await tour();
