import { useState } from 'react';
import type { ImportView } from '../../../shared/ipc/imports.ts';
import { ask } from '../../app/bridge.ts';
import { useFormat } from '../../app/format.ts';
import { go } from '../../app/routes.ts';
import { useText, type Text } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ImportScreen.module.css';

type Props = { readonly view: ImportView };
const HISTORY = { view: 'history', callId: null, search: '' } as const;

function countsText({ counts }: ImportView, t: Text, number: (value: number) => string): string {
  const { ready, toSettle, leftOut, columnsToChoose } = counts;
  const part = (key: string, count: number): string =>
    t(`import.counts.${key}`, { count, number: number(count) });
  return [
    part('ready', ready),
    ...(toSettle > 0 ? [part('toSettle', toSettle)] : []),
    ...(leftOut > 0 ? [part('leftOut', leftOut)] : []),
    ...(columnsToChoose > 0 ? [part('columns', columnsToChoose)] : []),
  ].join(', ');
}

/** What came of taking the import back. */
async function undo(t: Text, number: (value: number) => string): Promise<void> {
  const undone = await ask('import.undo');
  if (!undone.ok) say(t('import.notUndone'));
  else if (undone.value.leftCount === 0) say(t('import.undone'));
  else
    say(t('import.undoneExcept', { count: undone.value.leftCount, number: number(undone.value.leftCount) }));
}

/** Imports, leads to the history, and offers the way back as one step. */
function useRun(): () => Promise<void> {
  const t = useText();
  const { number } = useFormat();
  return async () => {
    const done = await ask('import.run');
    if (!done.ok) {
      say(t(`import.runErrors.${done.error}`));
      return;
    }
    const count = done.value.addedCount + done.value.updatedCount;
    go(HISTORY, 'replace');
    say(t('import.done', { count, number: number(count) }), {
      action: { label: t('import.undo'), run: () => void undo(t, number) },
    });
  };
}

/** How the file stands, and the one step that changes anything. */
export const ImportFooter = ({ view }: Props) => {
  const t = useText();
  const { number } = useFormat();
  const run = useRun();
  const [isStarted, setIsStarted] = useState(false);
  const count = view.canImport ? view.counts.ready : view.counts.ready + view.counts.toSettle;
  const start = async (): Promise<void> => {
    setIsStarted(true);
    await run().finally(() => setIsStarted(false));
  };
  const cancel = (): void => {
    void ask('import.cancel');
    go(HISTORY, 'replace');
  };
  return (
    <footer className={styles.footer}>
      <p className={styles.counts} role="status">
        {countsText(view, t, number)}
      </p>
      <Button variant="ghost" onPress={cancel}>
        {t('import.cancel')}
      </Button>
      <Button
        variant="primary"
        isDisabled={!view.canImport}
        isPending={isStarted}
        onPress={() => void start()}
      >
        {t('import.run', { count, number: number(count) })}
      </Button>
    </footer>
  );
};
