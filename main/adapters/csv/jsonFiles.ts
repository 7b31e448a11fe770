import { open, rename, rm } from 'node:fs/promises';
import { err, ok } from '../../../shared/lib/result.ts';
import type { CsvFiles, JsonFiles } from '../../ports.ts';

/** Writes JSON through a temporary file beside it, so that a file is whole or not there. */
export function createJsonFiles({ reasonOf }: Pick<CsvFiles, 'reasonOf'>): JsonFiles {
  return {
    async write(path, value) {
      const temporaryPath = `${path}.part`;
      try {
        const file = await open(temporaryPath, 'w', 0o600);
        try {
          await file.writeFile(JSON.stringify(value, null, 2), 'utf8');
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(temporaryPath, path);
        return ok(null);
      } catch (error) {
        await rm(temporaryPath, { force: true }).catch(() => undefined);
        return err(reasonOf(error));
      }
    },
  };
}
