import { FileDown, Link } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './AddCalendar.module.css';
import { importFile } from './imports.ts';
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

const FileRow = () => {
  const t = useText();
  const [isBusy, setIsBusy] = useState(false);
  const choose = (): void => {
    setIsBusy(true);
    void importFile(t).finally(() => setIsBusy(false));
  };
  return (
    <div className={styles.row}>
      <span className={styles.sign}>
        <Icon icon={FileDown} size={16} />
      </span>
      <div className={styles.about}>
        <h3 className={styles.name}>{t('calendars.add.file')}</h3>
        <p className={styles.words}>{t('calendars.add.fileWords')}</p>
      </div>
      <Button onPress={choose} isPending={isBusy}>
        {t('calendars.add.choose')}
      </Button>
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
        <div className={styles.row}>
          <span className={styles.sign}>
            <Icon icon={Link} size={16} />
          </span>
          <div className={styles.about}>
            <h3 className={styles.name}>{t('calendars.add.subscribe')}</h3>
            <p className={styles.words}>{t('calendars.add.subscribeWords')}</p>
            <SubscribeForm />
          </div>
        </div>
        <FileRow />
      </Card>
    </section>
  );
};
