import type { ImportField } from '../../../shared/domain/importCalls/fields.ts';
import type { ImportView } from '../../../shared/ipc/imports.ts';
import { IMPORT_FIELDS } from '../../../shared/lib/importFields.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import type { SelectOption } from '../../ui/Select.tsx';

export const LEAVE_OUT = 'leave-out';
export type Target = ImportField | typeof LEAVE_OUT;

/** The fields of a call as one chooses them: date and result say how they are read. */
export function useFieldOptions({ dateForm, words }: ImportView): readonly SelectOption<Target>[] {
  const t = useText();
  const { number } = useFormat();
  const known = words.filter(({ result }) => result !== null).length;
  const textOf = (field: ImportField): string => {
    if (field === 'date' && dateForm.certainty !== 'none') return t(`import.dateFirst.${dateForm.form}`);
    if (field === 'result' && known < words.length) {
      return t('import.resultValues', { known: number(known), all: number(words.length) });
    }
    return t(`import.fields.${field}`);
  };
  return [
    { id: LEAVE_OUT, text: t('import.leaveOut') },
    ...IMPORT_FIELDS.map((field) => ({ id: field, text: textOf(field) })),
  ];
}
