import {
  BUILT_IN_PLAYBOOKS,
  DEFAULT_PLAYBOOK_ID,
  type BuiltInPlaybook,
} from '../../shared/domain/playbooks.ts';
import type { Call } from '../../shared/schemas/call.ts';
import type { Playbook } from '../../shared/schemas/playbook.ts';
import type { Texts } from '../ports.ts';

/** The playbooks in the language in force. */
export function createPlaybookService({ texts }: { readonly texts: Texts }) {
  const inWords = ({ questionPurposes, ...playbook }: BuiltInPlaybook): Playbook => {
    const text = (key: string) => texts.text(`playbooks.${playbook.id}.${key}`);
    return {
      ...playbook,
      name: text('name'),
      description: text('description'),
      opening: text('opening'),
      ask: text('ask'),
      fallback: text('fallback'),
      questions: questionPurposes.map((purpose, index) => ({
        id: `${playbook.id}-${index + 1}`,
        text: text(`questions.${index + 1}`),
        purpose,
      })),
    };
  };
  const list = (): readonly Playbook[] => BUILT_IN_PLAYBOOKS.map(inWords);
  /** An unknown id, of a playbook that is gone, means the default one. */
  const byId = (id: string): Playbook => {
    const all = list();
    const playbook = all.find((candidate) => candidate.id === id) ?? all[0];
    if (playbook === undefined) throw new Error('no playbooks');
    return playbook;
  };
  return { list, byId, of: (call: Call): Playbook => byId(call.playbookId ?? DEFAULT_PLAYBOOK_ID) };
}

export type PlaybookService = ReturnType<typeof createPlaybookService>;
