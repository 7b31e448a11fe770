import { readPlaybookRef } from '../../../shared/domain/playbookVersions.ts';
import { ask } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { Select } from '../../ui/Select.tsx';
import { usePreparation } from './preparation.ts';

/** Takes over a playbook's kind, intent and questions at once, and offers the ones before back. */
function useTakePlaybook() {
  const t = useText();
  const { store, playbooks, offerUndo } = usePreparation();
  return async (playbookId: string): Promise<void> => {
    await store.settled();
    const before = store.getState().call;
    const chosen = playbooks.find(({ id }) => id === playbookId);
    if (before === null || chosen === undefined) return;
    const used = await ask('call.usePlaybook', { id: before.id, playbookId });
    if (!used.ok) return;
    const { kind, intent } = before.outcome;
    offerUndo(t('prepare.questions.used', { name: chosen.name }), () => {
      const outcome = store.getState().call?.outcome ?? before.outcome;
      store.edit({
        playbookId: before.playbookId,
        questions: before.questions,
        outcome: { ...outcome, kind, intent },
      });
    });
  };
}

/** The template the questions, the opening and the ask come from. */
export const PlaybookChoice = () => {
  const t = useText();
  const { playbooks, playbook } = usePreparation();
  const take = useTakePlaybook();
  const families = playbooks.map(({ id }) => readPlaybookRef(id).id);
  return (
    <Select
      label={t('prepare.questions.playbook')}
      labelPlacement="hidden"
      form="select"
      options={playbooks.map(({ id, name, description }, index) => ({
        id,
        text: name,
        // The version of this call stands last, beside the one it was edited into.
        description:
          families.indexOf(readPlaybookRef(id).id) === index
            ? description
            : t('prepare.questions.asPrepared'),
      }))}
      value={playbook?.id}
      onChange={(id) => {
        if (id !== playbook?.id) void take(id);
      }}
    />
  );
};
