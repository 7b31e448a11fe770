import { useStore } from 'zustand';
import { useText, type Text } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { canUndo, closeImportProblems, importProblems, undoImports } from './imports.ts';
import { importWords, needsReading, type FileImport } from './importWords.ts';
import styles from './ImportProblems.module.css';
import { ProblemList } from './ProblemList.tsx';

const labelOf = ({ fileName, outcome }: FileImport): string => (outcome.ok ? outcome.value.name : fileName);

const titleOf = (t: Text, [first, second]: readonly FileImport[]): string => {
  if (first === undefined || second !== undefined) return t('calendars.imported.several');
  const name = labelOf(first);
  return t(first.outcome.ok ? 'calendars.imported.partly' : 'calendars.imported.failedTitle', { name });
};

const OneFile = ({ one, hasName }: { readonly one: FileImport; readonly hasName: boolean }) => {
  const t = useText();
  const { outcome } = one;
  return (
    <div className={styles.file}>
      {hasName ? <h3 className={styles.name}>{labelOf(one)}</h3> : null}
      {outcome.ok ? (
        <ProblemList problems={outcome.value.problems} />
      ) : (
        <p>{t(`calendars.imported.error.${outcome.error}`)}</p>
      )}
    </div>
  );
};

const Actions = ({ imports }: { readonly imports: readonly FileImport[] }) => {
  const t = useText();
  const undo = (): void => {
    closeImportProblems();
    void undoImports(imports);
  };
  const isUndoable = canUndo(imports);
  return (
    <>
      {isUndoable ? (
        <Button variant="ghost" onPress={undo}>
          {t('shell.undo')}
        </Button>
      ) : null}
      <Button variant="primary" keys={['Enter']} onPress={closeImportProblems} hasInitialFocus>
        {t(isUndoable ? 'calendars.imported.keep' : 'calendars.imported.close')}
      </Button>
    </>
  );
};

/** What of an import could not be read, and whether to keep the rest. */
export const ImportProblems = () => {
  const t = useText();
  const { imports } = useStore(importProblems);
  const wrong = imports.filter(needsReading);
  const words = importWords(t, imports);
  return (
    <Dialog
      isOpen={wrong.length > 0}
      onClose={closeImportProblems}
      title={titleOf(t, wrong)}
      role="alertdialog"
      actions={<Actions imports={imports} />}
    >
      {wrong.map((one) => (
        <OneFile key={one.fileName} one={one} hasName={wrong.length > 1} />
      ))}
      {words === null ? null : <p className={styles.rest}>{words}</p>}
    </Dialog>
  );
};
