import { useRef } from 'react';
import type { ImportView } from '../../../shared/ipc/imports.ts';
import { useInitialFocus } from '../../ui/useInitialFocus.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { FileQuestions } from './FileQuestions.tsx';
import { ImportFooter } from './ImportFooter.tsx';
import styles from './ImportScreen.module.css';
import { ResultWords } from './ResultWords.tsx';
import { RowsToLook } from './RowsToLook.tsx';
import { WillRead } from './WillRead.tsx';

type Props = { readonly view: ImportView };

/** The second step: what the columns are, and the rows that somebody has to look at. */
export const ColumnsStep = ({ view }: Props) => {
  const left = useRef<HTMLDivElement>(null);
  useInitialFocus(left, true);
  return (
    <div className={styles.screen}>
      <div className={styles.panes}>
        <div ref={left} tabIndex={-1} className={styles.left}>
          <ColumnTable view={view} />
          <FileQuestions view={view} />
          <ResultWords words={view.words} />
          <WillRead view={view} />
        </div>
        <div className={styles.right}>
          <RowsToLook view={view} />
        </div>
      </div>
      <ImportFooter view={view} />
    </div>
  );
};
