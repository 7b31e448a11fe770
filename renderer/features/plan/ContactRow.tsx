import { useText } from '../../app/text.ts';
import { TextField } from '../../ui/TextField.tsx';
import { Other } from './Other.tsx';
import { usePlanning } from './PlanContext.ts';
import { PlanRow } from './PlanRow.tsx';

/** Who is on the other side, with their role when it is known from earlier calls. */
export const ContactRow = () => {
  const t = useText();
  const { store, model } = usePlanning();
  const { name, role, others } = model.contact;
  return (
    <PlanRow
      field="contact"
      value={name.trim() === '' ? null : name}
      note={role.trim() === '' ? undefined : role}
      others={others.map((person) => (
        <Other key={person.name} text={person.name} onChoose={() => store.choose({ contact: person })} />
      ))}
      fields={
        <>
          <TextField
            label={t('plan.row.contact')}
            labelPlacement="hidden"
            placeholder={t('plan.contactName')}
            value={name}
            onChange={(typed) => store.choose({ contact: { name: typed, role } })}
          />
          <TextField
            label={t('plan.contactRole')}
            labelPlacement="hidden"
            placeholder={t('plan.contactRole')}
            value={role}
            onChange={(typed) => store.choose({ contact: { name, role: typed } })}
          />
        </>
      }
    />
  );
};
