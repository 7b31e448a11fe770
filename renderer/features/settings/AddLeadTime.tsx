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

/** The usual lead times to press, and any other to type. */
export const AddLeadTime = ({ leads }: AddLeadTimeProps) => {
  const t = useText();
  const label = t('settings.reminders.leads.add');
  const add = (minutes: number): void => change({ leadTimesMinutes: withLead(leads, minutes) });
  return (
    <Popover
      label={label}
      width={288}
      trigger={<Chip icon={Plus} label={label} isDisabled={isFull(leads)} />}
    >
      {(close) => {
        const addAndClose = (minutes: number): void => {
          add(minutes);
          close();
        };
        return (
          <>
            <div className={styles.offers}>
              {leadsToOffer(leads).map((minutes) => (
                <Button key={minutes} size="sm" onPress={() => addAndClose(minutes)}>
                  {leadWords(t, minutes)}
                </Button>
              ))}
            </div>
            <FreeMinutes leads={leads} onAdd={addAndClose} />
          </>
        );
      }}
    </Popover>
  );
};
