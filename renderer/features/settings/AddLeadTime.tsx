import { Plus } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Popover } from '../../ui/Popover.tsx';
import styles from './AddLeadTime.module.css';
import { change } from './change.ts';
import { canAddLead, isFull, leadsToOffer, withLead } from './leadTimes.ts';
import { leadWords } from './leadWords.ts';

type AddLeadTimeProps = { readonly leads: readonly number[] };
type FormProps = AddLeadTimeProps & { readonly onAdd: (minutes: number) => void };

const FreeMinutes = ({ leads, onAdd }: FormProps) => {
  const t = useText();
  const [minutes, setMinutes] = useState(20);
  const isTaken = leads.includes(minutes);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (canAddLead(leads, minutes)) onAdd(minutes);
  };
  return (
    <form className={styles.free} onSubmit={submit}>
      <NumberField
        label={t('settings.reminders.leads.free')}
        value={minutes}
        onChange={setMinutes}
        minValue={0}
        maxValue={1_440}
        error={isTaken ? t('settings.reminders.leads.taken') : undefined}
        className={styles.field}
      />
      <Button type="submit" isDisabled={!canAddLead(leads, minutes)}>
        {t('settings.reminders.leads.addFree')}
      </Button>
    </form>
  );
};

const Offers = ({ leads, onAdd }: FormProps) => {
  const t = useText();
  // Held as they were: a button must not vanish from under the keyboard while the popover closes.
  const [offered] = useState(() => leadsToOffer(leads));
  return (
    <div className={styles.offers}>
      {offered.map((minutes) => (
        <Button key={minutes} size="sm" onPress={() => onAdd(minutes)}>
          {leadWords(t, minutes)}
        </Button>
      ))}
    </div>
  );
};

/** The usual lead times to press, and any other to type; when no more fit in, that. */
export const AddLeadTime = ({ leads }: AddLeadTimeProps) => {
  const t = useText();
  const label = t('settings.reminders.leads.add');
  return (
    <Popover label={label} width={288} trigger={<Chip icon={Plus} label={label} />}>
      {(close) => {
        const add = (minutes: number): void => {
          change({ leadTimesMinutes: withLead(leads, minutes) });
          close();
        };
        return isFull(leads) ? (
          <p className={styles.full}>{t('settings.reminders.leads.full')}</p>
        ) : (
          <>
            <Offers leads={leads} onAdd={add} />
            <FreeMinutes leads={leads} onAdd={add} />
          </>
        );
      }}
    </Popover>
  );
};
