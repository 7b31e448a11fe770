import { useText } from '../../app/text.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import styles from './AgendaField.module.css';
import { clientName } from './commitment.ts';
import { useLive } from './PanelContext.ts';
import { useFocusTarget } from './useFocusTarget.ts';

/** What the client adds once the outcome is shared; Enter goes on to the questions. */
export const AgendaField = () => {
  const t = useText();
  const { call, store, actions } = useLive();
  const element = useFocusTarget('agenda');
  const question = t('live.open.agenda', { name: clientName(call) });
  return (
    <div ref={element} className={styles.agenda}>
      <TextArea
        label={question}
        labelPlacement="hidden"
        placeholder={question}
        size="lg"
        maxRows={4}
        value={call.clientAgenda}
        onChange={(clientAgenda) => store.edit({ clientAgenda })}
        onSubmit={() => actions.leaveAgenda()}
      />
    </div>
  );
};
