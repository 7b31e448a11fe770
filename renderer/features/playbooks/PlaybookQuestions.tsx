import { useStore } from 'zustand';
import type { Playbook } from '../../../shared/schemas/playbook.ts';
import { useBoot } from '../../app/boot.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { todayStore } from '../../app/todayStore.ts';
import { Card } from '../../ui/Card.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { VoiceText } from '../../ui/VoiceText.tsx';
import styles from './PlaybookQuestions.module.css';
import { callToSpeak, soundsInCall, soundsInExample } from './soundsLike.ts';

type PlaybookProps = { readonly playbook: Playbook };

function useSpoken(playbook: Playbook): { readonly from: string; readonly words: string } {
  const t = useText();
  const format = useFormat();
  const { language } = useBoot();
  const now = useNow('minute');
  const call = useStore(todayStore, (state) =>
    state.status === 'ready' ? callToSpeak(state.today.calls, now) : null,
  );
  if (call !== null) {
    const when = format.daysAway(call.startsAt, now) === 0 ? format.time : format.dayAndTime;
    const from = t('playbookScreen.inCall', { company: call.company, when: when(call.startsAt) });
    return { from, words: soundsInCall(playbook, call, language) };
  }
  const example = (slot: string): string => t(`playbooks.${playbook.id}.example.${slot}`);
  const words = { who: example('who'), what: example('what'), when: example('when') };
  return { from: t('playbookScreen.example'), words: soundsInExample(playbook, words, language) };
}

const Questions = ({ playbook }: PlaybookProps) => {
  const t = useText();
  const { questions } = playbook;
  return (
    <section>
      <SectionHeading title={t('playbookScreen.questions')} meta={String(questions.length)} />
      <Card as="div" padding="none">
        <ol>
          {questions.map(({ id, text }) => (
            <li key={id} className={styles.question}>
              {text}
            </li>
          ))}
        </ol>
      </Card>
    </section>
  );
};

/** The questions of a playbook, and how its opening sounds in the next call. */
export const PlaybookQuestions = ({ playbook }: PlaybookProps) => {
  const t = useText();
  const { from, words } = useSpoken(playbook);
  return (
    <div className={styles.column}>
      <Questions playbook={playbook} />
      <section className={styles.sounds}>
        <SectionHeading title={t('playbookScreen.sounds')}>{from}</SectionHeading>
        <Card padding="none" className={styles.words}>
          <VoiceText size={17}>{words}</VoiceText>
        </Card>
      </section>
    </div>
  );
};
