import { ERASE_WORD } from '../../../../shared/lib/eraseWord.ts';
import { ask } from '../../../app/bridge.ts';
import type { Format } from '../../../app/format.ts';
import type { Text } from '../../../app/text.ts';
import { say } from '../../../app/toasts.ts';
import { callsText } from './dataWords.ts';
import { dataPage, withProgress } from './dataPage.ts';

type Words = { readonly t: Text; readonly format: Format };

/** Says why it was not done; what the seller called off needs no words. */
function complain({ t }: Words, code: string): void {
  if (code !== 'CANCELLED') say(t(`data.errors.${code}`));
}

export async function backUpNow(words: Words): Promise<void> {
  const made = await ask('data.backUp');
  if (!made.ok) complain(words, made.error);
  else say(words.t('data.aside.made', { calls: callsText(words, made.value.callCount ?? 0) }));
}

export async function exportEverything(words: Words): Promise<void> {
  const exported = await withProgress(ask('data.export'));
  if (!exported.ok) {
    complain(words, exported.error);
    return;
  }
  say(words.t('data.export.done', { calls: callsText(words, exported.value.callCount) }), {
    action: { label: words.t('data.export.show'), run: () => void ask('data.showExport'), hasKey: false },
  });
}

/** Makes a backup ready and asks whether it is to be put in the place of everything; null asks for a file. */
export async function prepareRestore(words: Words, id: string | null): Promise<void> {
  const prepared = await withProgress(ask('data.prepare', { id }));
  if (prepared.ok) dataPage.setState({ prepared: prepared.value });
  else complain(words, prepared.error);
}

export function keepWhatIs(): void {
  dataPage.setState({ prepared: null });
  void ask('data.discard');
}

/** Where it works the page starts again, and says so then. */
export async function restorePrepared(words: Words): Promise<void> {
  const restored = await withProgress(ask('data.restore'));
  dataPage.setState({ prepared: null });
  if (!restored.ok) complain(words, restored.error);
}

/** Where it works the page starts again, as on the first run. */
export async function eraseEverything(words: Words): Promise<void> {
  const erased = await ask('data.erase', { confirmation: ERASE_WORD });
  if (!erased.ok) complain(words, erased.error);
}
