import { app, dialog } from 'electron';
import { languageFor } from '../../../shared/domain/language.ts';
import type { Texts } from '../../ports.ts';
import { createCatalogue } from '../texts/catalogue.ts';

/** Why the app cannot start without risking what it is told. */
export type StartFailure = { readonly folder: string } & (
  | { readonly code: 'NEWER_THAN_APP'; readonly fileVersion: number; readonly appVersion: number }
  | { readonly code: 'UNWRITABLE_FOLDER' }
  /** A bug before there was a window to say so. */
  | { readonly code: 'UNEXPECTED' }
  | { readonly code: 'STORAGE_FAILING'; readonly reason: 'disk-full' | 'busy' | 'failing' }
);

const KEYS: Readonly<Record<StartFailure['code'], string>> = {
  NEWER_THAN_APP: 'newer',
  UNWRITABLE_FOLDER: 'unwritable',
  UNEXPECTED: 'unexpected',
  STORAGE_FAILING: 'failing',
};

/** What happened, and what to do. */
export function startFailureWords(
  failure: StartFailure,
  texts: Texts,
): { readonly message: string; readonly detail: string } {
  const key =
    failure.code === 'STORAGE_FAILING' ? `start.storage.${failure.reason}` : `start.${KEYS[failure.code]}`;
  const { folder: path } = failure;
  const versions =
    failure.code === 'NEWER_THAN_APP' ? { found: failure.fileVersion, known: failure.appVersion } : {};
  return {
    message: texts.text(`${key}.title`),
    detail: texts.text(`${key}.words`, { path, ...versions }),
  };
}

/** Says what happened and what to do, in a window of the system and on the terminal; returns once it was read. */
export async function showStartFailure(failure: StartFailure): Promise<void> {
  const texts = createCatalogue(() => languageFor('system', app.getPreferredSystemLanguages()));
  const { message, detail } = startFailureWords(failure, texts);
  process.stderr.write(`${message}. ${detail}\n`);
  await dialog.showMessageBox({
    type: 'error',
    title: 'Callside',
    message,
    detail,
    buttons: [texts.text('start.quit')],
  });
}
