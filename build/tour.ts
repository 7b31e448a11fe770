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
  const files = readdirSync(ALBUM);
  const pictures = files.filter((file) => file.endsWith('.png')).length;
  say(
    `${pictures} pictures and ${files.filter((file) => file.endsWith('.csv')).length} CSV file in out/tour.`,
  );
  return code;
}

process.exitCode = await tour();
