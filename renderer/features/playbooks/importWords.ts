import type { PlaybookImportError } from '../../../shared/ipc/playbooks.ts';
import type { Text } from '../../app/text.ts';

/** Why a file was not imported, in one sentence; null when the dialog was closed. */
export function importWords(t: Text, error: PlaybookImportError): string | null {
  if (error.code === 'CANCELLED') return null;
  if (error.code !== 'UNSOUND') return t(`playbookScreen.fileErrors.${error.code}`);
  const { position: number, name, field, problem } = error;
  const playbook = t(name === '' ? 'playbookScreen.numbered' : 'playbookScreen.numberedNamed', {
    number,
    name,
  });
  const whole = field === '' ? 'whole' : problem;
  return t(`playbookScreen.unsound.${whole}`, { playbook, field });
}
