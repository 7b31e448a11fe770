import { onTrayDesktop } from './launch/onDesktop.ts';
import { electronTests } from './testing/electronTests.ts';

/** `npm run desktop -- <Playwright's arguments>` */
process.exitCode = await onTrayDesktop(electronTests('desktop', process.argv.slice(2)));
