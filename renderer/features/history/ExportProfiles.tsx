import { RadioGroup } from 'react-aria-components';
import { EXPORT_PROFILES, type ExportProfileId } from '../../../shared/lib/exportProfiles.ts';
import { useText } from '../../app/text.ts';
import { RadioOption } from '../../ui/RadioOption.tsx';
import styles from './ExportForm.module.css';

type Props = {
  readonly profile: ExportProfileId;
  readonly onChange: (profile: ExportProfileId) => void;
};

/** What the file is for. */
export const ExportProfiles = ({ profile, onChange }: Props) => {
  const t = useText();
  const choose = (id: string): void => {
    const chosen = EXPORT_PROFILES.find((candidate) => candidate === id);
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <RadioGroup
      aria-label={t('export.profile')}
      value={profile}
      onChange={choose}
      className={styles.profiles ?? ''}
    >
      {EXPORT_PROFILES.map((id) => (
        <RadioOption key={id} id={id} className={styles.profile}>
          <span className={styles.dot} aria-hidden />
          <span className={styles.words}>
            <span className={styles.name}>{t(`export.profiles.${id}.name`)}</span>
            <span className={styles.about}>{t(`export.profiles.${id}.about`)}</span>
          </span>
        </RadioOption>
      ))}
    </RadioGroup>
  );
};
