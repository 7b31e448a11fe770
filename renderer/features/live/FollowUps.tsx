import { PencilLine } from 'lucide-react';
import { useRef, useState } from 'react';
import type { FollowUp } from '../../../shared/schemas/call.ts';
import { useText } from '../../app/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { isSubmitPress } from '../../ui/submitKey.ts';
import styles from './FollowUps.module.css';
import { withEmptyLine, without, withText } from './followUpList.ts';
import { useLive } from './PanelContext.ts';

type LineProps = {
  readonly followUp: FollowUp;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly onSubmit: () => void;
};

const Line = ({ followUp, onType, onLeave, onSubmit }: LineProps) => {
  const t = useText();
  return (
    <div className={styles.line}>
      <Icon icon={PencilLine} size={15} tone="muted" />
      <input
        className={styles.input}
        aria-label={t('live.followUps.line')}
        placeholder={t('live.followUps.line')}
        autoComplete="off"
        spellCheck
        value={followUp.text}
        onChange={(event) => onType(event.target.value)}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (isSubmitPress(event, 'enter')) onSubmit();
        }}
      />
    </div>
  );
};

/** The seller's own promises, one a line; the empty line at the end takes the next one. */
export const FollowUps = () => {
  const t = useText();
  const { call, store } = useLive();
  const { followUps } = call;
  const [emptyId, setEmptyId] = useState<string>(() => crypto.randomUUID());
  const element = useRef<HTMLDivElement>(null);
  const type = (id: string, text: string): void => {
    store.edit({ followUps: withText(followUps, id, text) });
    if (id === emptyId) setEmptyId(crypto.randomUUID());
  };
  const leave = ({ id, text }: FollowUp): void => {
    if (id !== emptyId && text.trim() === '') store.edit({ followUps: without(followUps, id) });
  };
  const focusEmpty = (): void => [...(element.current?.querySelectorAll('input') ?? [])].at(-1)?.focus();
  return (
    <div ref={element} className={styles.followUps} role="group" aria-label={t('live.followUps.title')}>
      {withEmptyLine(followUps, emptyId).map((followUp) => (
        <Line
          key={followUp.id}
          followUp={followUp}
          onType={(text) => type(followUp.id, text)}
          onLeave={() => leave(followUp)}
          onSubmit={focusEmpty}
        />
      ))}
    </div>
  );
};
