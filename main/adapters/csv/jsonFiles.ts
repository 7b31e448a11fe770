import type { CsvFiles, JsonFiles } from '../../ports.ts';
import { writeWhole } from './wholeFile.ts';

/** Writes JSON, indented for people. */
export const createJsonFiles = (files: Pick<CsvFiles, 'reasonOf'>): JsonFiles => ({
  write: (path, value) => writeWhole({ path, content: JSON.stringify(value, null, 2) }, files),
});
