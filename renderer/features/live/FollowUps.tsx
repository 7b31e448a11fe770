import { PencilLine } from 'lucide-react';
import { useRef, useState } from 'react';
import { useText } from '../../app/text.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './DetailCard.module.css';
import { withEmptyLine, without, withText } from './followUpList.ts';
import { useLive } from './PanelContext.ts';

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
  const leave = (id: string, text: string): void => {
    if (id !== emptyId && text.trim() === '') store.edit({ followUps: without(followUps, id) });
  };
  const focusEmpty = (): void => [...(element.current?.querySelectorAll('input') ?? [])].at(-1)?.focus();
  return (
    <div ref={element} className={styles.followUps} role="group" aria-label={t('live.followUps.title')}>
      <p className={styles.title}>{t('live.followUps.title')}</p>
      {withEmptyLine(followUps, emptyId).map(({ id, text }) => (
        <TextField
          key={id}
          label={t('live.followUps.line')}
          labelPlacement="hidden"
          placeholder={t('live.followUps.example')}
          icon={PencilLine}
          size="lg"
          value={text}
          onChange={(value) => type(id, value)}
          onBlur={() => leave(id, text)}
          onSubmit={focusEmpty}
        />
      ))}
    </div>
  );
};
