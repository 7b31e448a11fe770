import { onDesktop } from './launch/onDesktop.ts';
import { electronTests } from './testing/electronTests.ts';

/** `npm run e2e -- <Playwright's arguments>` */
process.exitCode = await onDesktop(electronTests('e2e', process.argv.slice(2)));
