import type { ImportRow } from '../../../shared/ipc/imports.ts';
import { useText } from '../../app/text.ts';
import { RESULTS_IN_ORDER } from '../../app/resultLook.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { choose, settle } from './importStore.ts';
import { fixesFor, wordsOfProblem } from './problemWords.ts';
import styles from './RowsToLook.module.css';
import { useProblemFormat } from './useProblemFormat.ts';

type Props = { readonly row: ImportRow; readonly onCompare: () => void };

/** A word that is no result: one answer holds for every row that has it. */
const WordFixes = ({ word }: { readonly word: string }) => {
  const t = useText();
  return (
    <>
      <Select
        label={t('import.resultFor', { word })}
        labelPlacement="hidden"
        placeholder={t('import.fix.chooseResult')}
        options={RESULTS_IN_ORDER.map((id) => ({ id, text: t(`results.${id}`) }))}
        value={undefined}
        onChange={(result) => choose({ word: { word, result } })}
      />
      <Button variant="ghost" size="sm" onPress={() => choose({ word: { word, result: 'none' } })}>
        {t('import.fix.leaveEmpty')}
      </Button>
    </>
  );
};

const RowFixes = ({ row: { rowNumber, problem }, onCompare }: Props) => {
  const t = useText();
  const format = useProblemFormat();
  const isDuplicate = problem.code === 'DUPLICATE';
  return (
    <>
      {fixesFor(problem, { t, format }).map(({ label, fix }) => (
        <Button key={label} size="sm" onPress={() => settle(rowNumber, fix)}>
          {label}
        </Button>
      ))}
      {isDuplicate ? (
        <Button variant="ghost" size="sm" onPress={onCompare}>
          {t('import.fix.compare')}
        </Button>
      ) : (
        <Button variant="ghost" size="sm" onPress={() => settle(rowNumber, { kind: 'leave-out' })}>
          {t('import.fix.leaveOut')}
        </Button>
      )}
    </>
  );
};

/** One row to look at: its number, what is wrong, why, and what to do. */
export const ProblemRow = ({ row, onCompare }: Props) => {
  const t = useText();
  const format = useProblemFormat();
  const { title, reason } = wordsOfProblem(row.problem, { t, format });
  return (
    <li className={styles.row}>
      <span className={styles.number}>{t('import.row', { row: row.rowNumber })}</span>
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.reason}>{reason}</p>
        <div
          className={styles.fixes}
          role="group"
          aria-label={`${t('import.row', { row: row.rowNumber })}: ${title}`}
        >
          {row.problem.code === 'RESULT_UNKNOWN' ? (
            <WordFixes word={row.problem.text} />
          ) : (
            <RowFixes row={row} onCompare={onCompare} />
          )}
        </div>
      </div>
    </li>
  );
};
