import type { Logger } from '../../ports.ts';
import { factsOf } from './fileLogger.ts';

/** What nobody caught is a bug: it is written down, and the app goes on. */
export function logBugs(log: Logger): void {
  process.on('uncaughtException', (error) => log.error('bug.uncaught', factsOf(error)));
  process.on('unhandledRejection', (error) => log.error('bug.unhandled', factsOf(error)));
}
