import { open, rename, rm } from 'node:fs/promises';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { CsvFiles, FileFailure } from '../../ports.ts';

export type WholeFile = { readonly path: string; readonly content: string | Uint8Array };

async function writeThrough(temporaryPath: string, { path, content }: WholeFile): Promise<void> {
  const file = await open(temporaryPath, 'w', 0o600);
  try {
    await file.writeFile(content, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporaryPath, path);
}

/** Writes through a temporary file beside it, so that a file is whole or as it was. */
export async function writeWhole(
  file: WholeFile,
  { reasonOf }: Pick<CsvFiles, 'reasonOf'>,
): Promise<Result<null, FileFailure>> {
  const temporaryPath = `${file.path}.part`;
  try {
    await writeThrough(temporaryPath, file);
    return ok(null);
  } catch (error) {
    await rm(temporaryPath, { force: true }).catch(() => undefined);
    return err(reasonOf(error));
  }
}
