import type { Playbook } from '../../../shared/schemas/playbook.ts';
import { iconOfKind } from '../../app/kindLook.ts';
import { useText } from '../../app/text.ts';
import { SideList } from '../../ui/SideList.tsx';
import styles from './PlaybookList.module.css';

type PlaybookListProps = {
  readonly playbooks: readonly Playbook[];
  readonly chosenId: string;
  readonly onChoose: (id: string) => void;
};

/** The playbooks by name, each with the commitment it aims at. */
export const PlaybookList = ({ playbooks, chosenId, onChoose }: PlaybookListProps) => {
  const t = useText();
  const items = playbooks.map(({ id, name, defaultKind }) => ({
    id,
    text: name,
    detail: t(`commitments.${defaultKind}.name`),
    icon: iconOfKind(defaultKind),
  }));
  return (
    <div className={styles.list}>
      <div className={styles.stays}>
        <h2 className={styles.heading}>{t('playbookScreen.builtIn')}</h2>
        <SideList label={t('playbookScreen.title')} items={items} chosenId={chosenId} onChoose={onChoose} />
      </div>
    </div>
  );
};
