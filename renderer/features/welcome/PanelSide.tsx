import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { PictureChoices } from '../../ui/PictureChoices.tsx';
import styles from './PanelSide.module.css';

const SIDES = ['left', 'right'] as const;

/** The edge of the screen that the panel stands at: a setting like any other, chosen by its picture. */
export const PanelSide = () => {
  const t = useText();
  const { panelSide } = useBoot().settings;
  return (
    <section className={styles.side}>
      <div className={styles.about}>
        <h2 className={styles.title}>{t('welcome.side.title')}</h2>
        <p className={styles.words}>{t('welcome.side.words')}</p>
      </div>
      <PictureChoices
        label={t('welcome.side.title')}
        options={SIDES.map((id) => ({
          id,
          text: t(`settings.side.${id}`),
          picture: <span className={classNames(styles.screen, id === 'left' && styles.left)} />,
        }))}
        value={panelSide}
        onChange={(chosen) => void ask('settings.change', { panelSide: chosen })}
      />
    </section>
  );
};
