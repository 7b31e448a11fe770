import type { RefObject } from 'react';
import { useText } from '../../app/text.ts';
import { MarkedInput } from '../../ui/MarkedInput.tsx';
import { lineMarks } from './lineMarks.ts';
import { usePlanning, usePlanState } from './PlanContext.ts';

const MOST_CHARACTERS = 2_000;

/** The line: understood words are underlined as it is typed, uncertain ones in orange. */
export const PlanLine = ({ input }: { readonly input: RefObject<HTMLInputElement | null> }) => {
  const t = useText();
  const { store, model } = usePlanning();
  const { line, read, choices } = usePlanState((state) => state);
  const isCompanyAmbiguous = model.company.others.length > 0;
  const marks =
    read === null
      ? []
      : lineMarks(read.preview.reading, { readLine: read.line, line, choices, isCompanyAmbiguous });
  return (
    <MarkedInput
      label={t('plan.line')}
      value={line}
      onChange={store.type}
      marks={marks}
      placeholder={t('plan.example')}
      maxLength={MOST_CHARACTERS}
      ref={input}
    />
  );
};
