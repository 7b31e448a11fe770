import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { CallId } from '../../shared/schemas/call.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { go } from './routes.ts';
import { closeStartQuestion, startAnyway, startQuestion } from './startCall.ts';
import { useText } from './text.ts';
import { say } from './toasts.ts';

const NoOutcomeDialog = ({ id }: { readonly id: CallId | null }) => {
  const t = useText();
  const define = (): void => {
    closeStartQuestion();
    if (id !== null) go({ view: 'prepare', callId: id });
  };
  return (
    <ConfirmDialog
      isOpen={id !== null}
      title={t('shell.start.noOutcome.title')}
      safeLabel={t('shell.start.noOutcome.define')}
      onSafe={define}
      riskLabel={t('shell.start.noOutcome.anyway')}
      onRisk={() => {
        if (id !== null) void startAnyway(id);
      }}
      onClose={closeStartQuestion}
    >
      {t('shell.start.noOutcome.words')}
    </ConfirmDialog>
  );
};

type AnotherLive = { readonly id: CallId; readonly liveCompany: string };

const AnotherLiveDialog = ({ question }: { readonly question: AnotherLive | null }) => {
  const t = useText();
  return (
    <ConfirmDialog
      isOpen={question !== null}
      title={t('shell.start.anotherLive.title', { company: question?.liveCompany ?? '' })}
      safeLabel={t('shell.start.anotherLive.keep')}
      onSafe={closeStartQuestion}
      riskLabel={t('shell.start.anotherLive.end')}
      onRisk={() => {
        if (question !== null) void startAnyway(question.id, true);
      }}
    >
      {t('shell.start.anotherLive.words')}
    </ConfirmDialog>
  );
};

/** The questions that `startCall` asks, wherever the start was pressed. */
export const StartDialogs = () => {
  const t = useText();
  const question = useStore(startQuestion);
  const refusal = question.kind === 'refused' ? t(`errors.start.${question.code}`) : null;
  useEffect(() => {
    if (refusal === null) return;
    say(refusal);
    closeStartQuestion();
  }, [refusal]);
  return (
    <>
      <NoOutcomeDialog id={question.kind === 'no-outcome' ? question.id : null} />
      <AnotherLiveDialog question={question.kind === 'another-live' ? question : null} />
    </>
  );
};
