import { useStore } from 'zustand';
import { DEFAULT_PLAYBOOK_ID } from '../../../shared/domain/playbooks.ts';
import type { Playbook } from '../../../shared/schemas/playbook.ts';
import { useBoot } from '../../app/boot.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { todayStore } from '../../app/todayStore.ts';
import { Card } from '../../ui/Card.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { VoiceText } from '../../ui/VoiceText.tsx';
import styles from './PlaybookColumn.module.css';
import { useEditedPlaybook } from './PlaybookContext.ts';
import { QuestionEditor } from './QuestionEditor.tsx';
import { callToSpeak, soundsInCall, soundsInExample } from './soundsLike.ts';

/** A built-in playbook has an example of its own; the seller's are said in that of the default one. */
function useExample() {
  const t = useText();
  const { view } = useEditedPlaybook();
  const id = view.isOwn ? DEFAULT_PLAYBOOK_ID : view.playbookId;
  const example = (slot: string): string => t(`playbooks.${id}.example.${slot}`);
  return { who: example('who'), what: example('what'), when: example('when') };
}

function useSpoken(): { readonly from: string; readonly words: string } {
  const t = useText();
  const format = useFormat();
  const { language } = useBoot();
  const now = useNow('minute');
  const example = useExample();
  const { view, body } = useEditedPlaybook();
  const playbook: Playbook = { id: view.id, ...body };
  const call = useStore(todayStore, (state) =>
    state.status === 'ready' ? callToSpeak(state.today.calls, now) : null,
  );
  if (call === null) {
    const words = soundsInExample(playbook, example, language);
    return { from: t('playbookScreen.example'), words };
  }
  const when = format.daysAway(call.startsAt, now) === 0 ? format.time : format.dayAndTime;
  const from = t('playbookScreen.inCall', { company: call.company, when: when(call.startsAt) });
  return { from, words: soundsInCall(playbook, call, language) };
}

const Sounds = () => {
  const t = useText();
  const { from, words } = useSpoken();
  return (
    <section className={styles.sounds}>
      <SectionHeading title={t('playbookScreen.sounds')}>{from}</SectionHeading>
      <Card padding="none" className={styles.words}>
        {words === '' ? <p>{t('playbookScreen.silent')}</p> : <VoiceText size={17}>{words}</VoiceText>}
      </Card>
    </section>
  );
};

/** The questions of a playbook, and how its opening sounds in the next call. */
export const PlaybookColumn = () => (
  <div className={styles.column}>
    <QuestionEditor />
    <Sounds />
  </div>
);
