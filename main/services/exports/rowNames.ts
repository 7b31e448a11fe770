import type { RowNames } from '../../../shared/domain/csv/profiles/exportProfile.ts';
import type { PlaybookName } from '../../../shared/domain/csv/spreadsheet.ts';
import type { Texts } from '../../ports.ts';

export type RowNamesDeps = {
  readonly texts: Pick<Texts, 'text'>;
  readonly playbookName: PlaybookName;
};

/** Looks a name up once: rows ask for the same ones again and again. */
function remembering<K extends string>(find: (key: K) => string): (key: K) => string {
  const found = new Map<K, string>();
  return (key) => {
    const name = found.get(key) ?? find(key);
    found.set(key, name);
    return name;
  };
}

/** The names of one export, in the language of its start. */
export const rowNamesOf = ({ texts, playbookName }: RowNamesDeps): RowNames => ({
  playbookName: remembering(playbookName),
  label: remembering((label) => texts.text(`export.note.${label}`)),
  result: remembering((result) => texts.text(`results.${result}`)),
  reason: remembering((reason) => texts.text(`reasons.${reason}`)),
});
