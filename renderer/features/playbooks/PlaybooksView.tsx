import { Plus } from 'lucide-react';
import { useState } from 'react';
import { openPlanSheet } from '../../app/planSheet.ts';
import { playbookOf, usePlaybooks } from '../../app/playbooks.ts';
import { useText } from '../../app/text.ts';
import { View } from '../../app/View.tsx';
import { Button } from '../../ui/Button.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { PlaybookDetail } from './PlaybookDetail.tsx';
import { PlaybookList } from './PlaybookList.tsx';
import { PlaybookQuestions } from './PlaybookQuestions.tsx';
import styles from './PlaybooksView.module.css';

/** The built-in playbooks to read, and to plan a call with. */
export const PlaybooksView = () => {
  const t = useText();
  const playbooks = usePlaybooks();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const playbook = playbookOf(playbooks, chosenId);
  return (
    <View
      title={t('playbookScreen.title')}
      subtitle={playbooks.length === 0 ? undefined : String(playbooks.length)}
      hasDivider
      actions={
        playbook === null ? undefined : (
          <Button icon={Plus} onPress={() => openPlanSheet(playbook)}>
            {t('playbookScreen.use')}
          </Button>
        )
      }
    >
      {playbook === null ? (
        <div className={styles.loading}>
          <LoadingRows label={t('playbookScreen.loading')} rowHeight={46} />
        </div>
      ) : (
        <div className={styles.pane}>
          <div className={styles.columns}>
            <PlaybookList playbooks={playbooks} chosenId={playbook.id} onChoose={setChosenId} />
            <div key={playbook.id} className={styles.one}>
              <PlaybookDetail playbook={playbook} />
              <PlaybookQuestions playbook={playbook} />
            </div>
          </div>
        </div>
      )}
    </View>
  );
};
