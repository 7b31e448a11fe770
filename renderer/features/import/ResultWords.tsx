import type { ImportWord } from '../../../shared/ipc/imports.ts';
import { useFormat } from '../../app/format.ts';
import { RESULTS_IN_ORDER } from '../../app/resultLook.ts';
import { useText } from '../../app/text.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './FileQuestions.module.css';
import { choose } from './importStore.ts';

const NONE = 'none';

const WordRow = ({ word }: { readonly word: ImportWord }) => {
  const t = useText();
  const { number } = useFormat();
  const { rowCount, result } = word;
  const options = [
    ...RESULTS_IN_ORDER.map((id) => ({ id, text: t(`results.${id}`) })),
    { id: NONE, text: t('import.leaveEmpty') } as const,
  ];
  return (
    <div className={styles.question}>
      <div className={styles.words}>
        <p className={styles.text}>{word.word}</p>
        <p className={styles.count}>{t('import.rowCount', { count: rowCount, number: number(rowCount) })}</p>
      </div>
      <Select
        {...(result === null ? { className: styles.open } : {})}
        label={t('import.resultFor', { word: word.word })}
        labelPlacement="hidden"
        placeholder={t('import.fix.chooseResult')}
        options={options}
        value={result ?? undefined}
        onChange={(chosen) => choose({ word: { word: word.word, result: chosen } })}
      />
    </div>
  );
};

/** What each value of the result column means. */
export const ResultWords = ({ words }: { readonly words: readonly ImportWord[] }) => {
  const t = useText();
  if (words.length === 0) return null;
  return (
    <section>
      <SectionHeading title={t('import.results')} meta={t('import.resultsHint')} />
      {words.map((word) => (
        <WordRow key={word.word} word={word} />
      ))}
    </section>
  );
};
