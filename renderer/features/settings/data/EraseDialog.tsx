import { useState } from 'react';
import { ERASE_WORD } from '../../../../shared/lib/eraseWord.ts';
import { useFormat } from '../../../app/format.ts';
import { useText } from '../../../app/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { eraseEverything } from './dataActions.ts';
import styles from './DataPage.module.css';

export type EraseDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

const Question = ({ typed, onType, onSubmit }: QuestionProps) => {
  const t = useText();
  return (
    <div className={styles.question}>
      <p>{t('data.erase.all')}</p>
      <p>{t('data.erase.final')}</p>
      <TextField
        label={t('data.erase.label', { word: ERASE_WORD })}
        value={typed}
        onChange={onType}
        onSubmit={onSubmit}
        hasInitialFocus
      />
    </div>
  );
};

type QuestionProps = {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onSubmit: () => void;
};

/** Asks for the word before everything goes; until it is there nothing can be pressed. */
export const EraseDialog = ({ isOpen, onClose }: EraseDialogProps) => {
  const t = useText();
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const [isErasing, setIsErasing] = useState(false);
  const isConfirmed = typed.trim() === ERASE_WORD;
  const close = (): void => {
    setTyped('');
    onClose();
  };
  const erase = (): void => {
    if (!isConfirmed || isErasing) return;
    setIsErasing(true);
    void eraseEverything({ t, format }).finally(() => {
      setIsErasing(false);
      close();
    });
  };
  const actions = (
    <>
      <Button variant="danger" isDisabled={!isConfirmed} isPending={isErasing} onPress={erase}>
        {t('data.erase.button')}
      </Button>
      <Button variant="primary" onPress={close}>
        {t('data.erase.keep')}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={t('data.erase.question')}
      role="alertdialog"
      actions={actions}
    >
      <Question typed={typed} onType={setTyped} onSubmit={erase} />
    </Dialog>
  );
};
