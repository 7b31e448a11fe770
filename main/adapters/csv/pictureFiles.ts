import type { PictureFiles } from '../../insightPorts.ts';
import type { CsvFiles } from '../../ports.ts';
import { writeWhole } from './wholeFile.ts';

/** Writes the bytes of pictures as they are. */
export const createPictureFiles = (files: Pick<CsvFiles, 'reasonOf'>): PictureFiles => ({
  write: (path, bytes) => writeWhole({ path, content: bytes }, files),
});
