import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { KEYS_IN, type AppKey, type KeyPlace } from '../../../shared/domain/appKeys.ts';
import { SHORTCUT_ACTIONS } from '../../../shared/lib/shortcutActions.ts';
import { useBoot } from '../../app/boot.ts';
import { closeKeyList, keyList } from '../../app/keyList.ts';
import { GlobalKeys, RowKeys } from '../../app/ShownKeys.tsx';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './KeyListSheet.module.css';

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={styles.group}>
    <h3 className={styles.title}>{title}</h3>
    <dl className={styles.rows}>{children}</dl>
  </section>
);

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className={styles.row}>
    <dt className={styles.name}>{name}</dt>
    <dd className={styles.keys}>{children}</dd>
  </div>
);

const KeyRow = ({ id }: { readonly id: AppKey }) => {
  const t = useText();
  return (
    <Row name={t(`keyList.rows.${id}`)}>
      <RowKeys id={id} />
    </Row>
  );
};

/** Keys that work in other apps too: only those that are set. */
const EverywhereGroup = () => {
  const t = useText();
  const { shortcuts } = useBoot().settings;
  const set = SHORTCUT_ACTIONS.filter((action) => shortcuts[action] !== null);
  if (set.length === 0) return null;
  return (
    <Group title={t('keyList.everywhere')}>
      {set.map((action) => (
        <Row key={action} name={t(`shortcuts.actions.${action}`)}>
          <GlobalKeys accelerator={shortcuts[action] ?? ''} />
        </Row>
      ))}
    </Group>
  );
};

const Header = () => {
  const t = useText();
  return (
    <>
      <h2 className={styles.heading}>{t('keyList.title')}</h2>
      <IconButton icon={X} label={t('keyList.close')} keys={['Esc']} onPress={closeKeyList} />
    </>
  );
};

type KeyListProps = {
  /** What can be pressed here, the nearest first. */
  readonly places: readonly KeyPlace[];
  /** Opens the page of Settings where keys are set. */
  readonly onChange: () => void;
};

const OpenList = ({ places, onChange }: KeyListProps) => {
  const t = useText();
  return (
    <Sheet isOpen onClose={closeKeyList} label={t('keyList.title')} width={720} header={<Header />}>
      <div className={styles.columns}>
        {places.map((place) => (
          <Group key={place} title={t(`keyList.places.${place}`)}>
            {KEYS_IN[place].map((id) => (
              <KeyRow key={id} id={id} />
            ))}
          </Group>
        ))}
        <EverywhereGroup />
      </div>
      <div className={styles.end}>
        <Button
          variant="ghost"
          size="sm"
          onPress={() => {
            closeKeyList();
            onChange();
          }}
        >
          {t('keyList.change')}
        </Button>
      </div>
    </Sheet>
  );
};

/** Every key of the place that is open. */
export const KeyListSheet = (props: KeyListProps) =>
  useStore(keyList, ({ isOpen }) => isOpen) ? <OpenList {...props} /> : null;
