import { useRef } from 'react';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import type { LoggedCall } from '../../../shared/schemas/call.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Drawer } from '../../ui/Drawer.tsx';
import { AppointmentFields } from './AppointmentFields.tsx';
import type { CallDraft } from './callDraft.ts';
import styles from './CallEditor.module.css';
import { ConversationFields } from './ConversationFields.tsx';
import { OutcomeFields } from './OutcomeFields.tsx';
import { PromiseFields } from './PromiseFields.tsx';
import { ResultFields } from './ResultFields.tsx';
import { useCallEditor } from './useCallEditor.ts';

type Props = {
  readonly call: LoggedCall;
  readonly draft: CallDraft;
  readonly hasInitialFocus: boolean;
};

/** A logged call as a form: everything that is changed in it is saved as one edit. */
export const CallEditor = ({ call, draft, hasInitialFocus }: Props) => {
  const t = useText();
  const form = useRef<HTMLDivElement>(null);
  const editor = useCallEditor({ call, draft, form });
  return (
    <Drawer
      title={call.company}
      closeLabel={t('drawer.cancel')}
      onClose={editor.cancel}
      footer={
        <>
          <Button
            variant="primary"
            className={styles.save}
            keys={keysOf('submit')}
            isPending={editor.isSaving}
            onPress={editor.save}
          >
            {t('drawer.save')}
          </Button>
          <Button variant="ghost" onPress={editor.cancel}>
            {t('drawer.cancel')}
          </Button>
        </>
      }
    >
      <div ref={form} className={styles.form}>
        <AppointmentFields editor={editor} hasInitialFocus={hasInitialFocus} />
        <OutcomeFields editor={editor} />
        <ResultFields editor={editor} />
        <PromiseFields editor={editor} />
        <ConversationFields editor={editor} />
      </div>
    </Drawer>
  );
};
