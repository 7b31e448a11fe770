import { FileDown, Link } from 'lucide-react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { WayRow } from '../../ui/WayRow.tsx';
import styles from './AddCalendar.module.css';
import { ChooseFile } from './ChooseFile.tsx';
import { useSubscribe } from './useSubscribe.ts';

/** Where the address of a calendar is pasted. */
export const SubscribeForm = () => {
  const t = useText();
  const { address, error, isBusy, type, submit, cancel } = useSubscribe();
  return (
    <div className={styles.form}>
      <TextField
        className={styles.address}
        label={t('calendars.add.address')}
        labelPlacement="hidden"
        placeholder={t('calendars.add.example')}
        type="url"
        maxLength={2_048}
        value={address}
        onChange={type}
        onSubmit={submit}
        isReadOnly={isBusy}
        error={error}
      />
      <Button onPress={submit} isPending={isBusy} isDisabled={address.trim() === ''}>
        {t('calendars.add.go')}
      </Button>
      {isBusy ? (
        <Button variant="ghost" onPress={cancel}>
          {t('calendars.add.cancel')}
        </Button>
      ) : null}
    </div>
  );
};

/** The two ways in: an address that is read again and again, and a file that is read once. */
export const AddCalendar = () => {
  const t = useText();
  return (
    <section>
      <h2 className={styles.heading}>{t('calendars.add.title')}</h2>
      <Card padding="none">
        <WayRow
          icon={Link}
          level={3}
          title={t('calendars.add.subscribe')}
          words={t('calendars.add.subscribeWords')}
        >
          <SubscribeForm />
        </WayRow>
        <WayRow
          icon={FileDown}
          level={3}
          title={t('calendars.add.file')}
          words={t('calendars.add.fileWords')}
          action={<ChooseFile>{t('calendars.add.choose')}</ChooseFile>}
        />
      </Card>
    </section>
  );
};
