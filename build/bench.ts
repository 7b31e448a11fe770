import { onDesktop } from './launch/onDesktop.ts';
import { electronTests } from './testing/electronTests.ts';

/** `npm run bench -- <Playwright's arguments>`: prints figures, and passes whatever they are. */
process.exitCode = await onDesktop(electronTests('bench', process.argv.slice(2)));
