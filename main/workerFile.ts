import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The file of a thread, which lies beside the program. */
export const workerFile = (name: string): URL =>
  pathToFileURL(join(import.meta.dirname, 'workers', `${name}.mjs`));
