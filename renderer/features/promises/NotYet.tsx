import { useState } from 'react';
import { nearDays } from '../../../shared/domain/promiseDays.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';

type NotYetProps = {
  /** `2026-11-18`. */
  readonly today: string;
  /** What is put off, for the name of the button. */
  readonly what: string;
  readonly onPostpone: (dueOn: string) => void;
};

type PickDayProps = Omit<NotYetProps, 'what'> & { readonly onClose: () => void };

const PickDay = ({ today, onPostpone, onClose }: PickDayProps) => {
  const t = useText();
  const [day, setDay] = useState(nearDays(today).tomorrow);
  const isPast = day !== '' && day < today;
  const postpone = (): void => {
    onPostpone(day);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('promises.pickTitle')}
      actions={
        <>
          <Button variant="ghost" onPress={onClose}>
            {t('promises.cancel')}
          </Button>
          <Button variant="primary" isDisabled={day === '' || isPast} onPress={postpone}>
            {t('promises.postpone')}
          </Button>
        </>
      }
    >
      <DateField
        label={t('promises.newDay')}
        value={day}
        today={today}
        onChange={setDay}
        {...(isPast ? { error: t('promises.dayIsPast') } : {})}
      />
    </Dialog>
  );
};

/** The client needs longer: a near day with one press, or any other. */
export const NotYet = ({ today, what, onPostpone }: NotYetProps) => {
  const t = useText();
  const format = useFormat();
  const [isPicking, setIsPicking] = useState(false);
  const { tomorrow, monday } = nearDays(today);
  return (
    <>
      <Menu
        label={t('promises.putOff', { what })}
        placement="bottom end"
        minWidth={176}
        trigger={
          <Button variant="ghost" size="sm" aria-label={t('promises.notYetOf', { what })}>
            {t('promises.notYet')}
          </Button>
        }
      >
        <MenuItem
          id="tomorrow"
          text={t('promises.tomorrow')}
          count={format.plainDay(tomorrow)}
          onAction={() => onPostpone(tomorrow)}
        />
        <MenuItem
          id="monday"
          text={t('promises.monday')}
          count={format.plainDay(monday)}
          onAction={() => onPostpone(monday)}
        />
        <MenuItem id="pick" text={t('promises.pick')} onAction={() => setIsPicking(true)} />
      </Menu>
      {isPicking ? (
        <PickDay today={today} onPostpone={onPostpone} onClose={() => setIsPicking(false)} />
      ) : null}
    </>
  );
};
