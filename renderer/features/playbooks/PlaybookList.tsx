import type { PlaybookView } from '../../../shared/ipc/playbooks.ts';
import { iconOfKind } from '../../app/kindLook.ts';
import { useText } from '../../app/text.ts';
import { SideList } from '../../ui/SideList.tsx';
import { groupOf } from './playbookGroups.ts';
import styles from './PlaybookList.module.css';

type PlaybookListProps = {
  readonly playbooks: readonly PlaybookView[];
  readonly chosenId: string;
  readonly onChoose: (playbookId: string) => void;
};

/** The playbooks by name, each with the commitment it aims at and the number of its calls. */
export const PlaybookList = ({ playbooks, chosenId, onChoose }: PlaybookListProps) => {
  const t = useText();
  const items = playbooks.map((playbook) => ({
    id: playbook.playbookId,
    text: playbook.name,
    detail: t(`commitments.${playbook.defaultKind}.name`),
    icon: iconOfKind(playbook.defaultKind),
    count:
      playbook.callCount === 0
        ? t('playbookScreen.unused')
        : t('playbookScreen.callCount', { count: playbook.callCount }),
    group: t(`playbookScreen.${groupOf(playbook)}`),
  }));
  return (
    <div className={styles.list}>
      <div className={styles.stays}>
        <SideList label={t('playbookScreen.title')} items={items} chosenId={chosenId} onChoose={onChoose} />
      </div>
    </div>
  );
};
