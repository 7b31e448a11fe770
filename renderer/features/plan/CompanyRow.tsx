import { Plus } from 'lucide-react';
import type { QuickAddNames } from '../../../shared/domain/quickAdd/reading.ts';
import { useText } from '../../app/text.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { Choices } from './choices.ts';
import { Other } from './Other.tsx';
import { usePlanning } from './PlanContext.ts';
import { PlanRow } from './PlanRow.tsx';

const namesText = ({ company, contact }: QuickAddNames): string =>
  [company, contact].filter((name) => name !== null).join(', ');

const chosenNames = ({ company, contact }: QuickAddNames): Choices => ({
  company: company ?? '',
  contact: { name: contact ?? '', role: '' },
});

/** Whom the call is with: a known company with its calls, or a new one. */
export const CompanyRow = () => {
  const t = useText();
  const { store, model } = usePlanning();
  const { name, callCount, others, asNew, otherNames } = model.company;
  const take = (company: string) => () => store.choose({ company });
  return (
    <PlanRow
      field="company"
      value={name.trim() === '' ? null : name}
      note={callCount === null ? undefined : t('plan.calls', { count: callCount })}
      others={
        <>
          {others.map((other) => (
            <Other key={other} text={other} onChoose={take(other)} />
          ))}
          {otherNames.map((names) => (
            <Other
              key={namesText(names)}
              text={namesText(names)}
              onChoose={() => store.choose(chosenNames(names))}
            />
          ))}
          {asNew === null ? null : <Other text={t('plan.newCompany')} icon={Plus} onChoose={take(asNew)} />}
        </>
      }
      fields={
        <TextField
          label={t('plan.row.company')}
          labelPlacement="hidden"
          value={name}
          onChange={(company) => store.choose({ company })}
        />
      }
    />
  );
};
