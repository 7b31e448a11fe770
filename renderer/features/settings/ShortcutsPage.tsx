import { USUAL_KEYS } from '../../../shared/domain/appKeys.ts';
import { FIRST_SHORTCUTS, SHORTCUT_ACTIONS } from '../../../shared/lib/shortcutActions.ts';
import type { ShortcutsState } from '../../../shared/ipc/shortcuts.ts';
import { useBoot } from '../../app/boot.ts';
import { openKeyList } from '../../app/keyList.ts';
import { RowKeys } from '../../app/ShownKeys.tsx';
import { useText } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';
import { Button } from '../../ui/Button.tsx';
import { SettingGroup, SettingRow } from '../../ui/SettingGroup.tsx';
import { change } from './change.ts';
import { SettingsColumns } from './SettingsColumns.tsx';
import { ShortcutRow } from './ShortcutRow.tsx';
import styles from './ShortcutsPage.module.css';
import { useShortcutStates } from './useShortcutStates.ts';

const InCallside = () => {
  const t = useText();
  return (
    <SettingGroup title={t('shortcuts.inside')}>
      {USUAL_KEYS.map((id) => (
        <SettingRow key={id} title={t(`keyList.rows.${id}`)}>
          {() => (
            <span className={styles.fixed}>
              <RowKeys id={id} />
            </span>
          )}
        </SettingRow>
      ))}
    </SettingGroup>
  );
};

function useRestore(): () => void {
  const t = useText();
  const { shortcuts } = useBoot().settings;
  return () => {
    change({ shortcuts: FIRST_SHORTCUTS });
    const run = (): void => change({ shortcuts });
    say(t('shortcuts.restored'), { action: { label: t('shell.undo'), run } });
  };
}

const isUnsure = (state: ShortcutsState | null): boolean =>
  SHORTCUT_ACTIONS.some((action) => state?.actions[action].kind === 'unsure');

const About = ({ state }: { readonly state: ShortcutsState | null }) => {
  const t = useText();
  const restore = useRestore();
  return (
    <>
      <p>{t('shortcuts.about.words')}</p>
      <p>{t('shortcuts.about.more')}</p>
      {isUnsure(state) ? <p>{t('shortcuts.about.wayland')}</p> : null}
      <div className={styles.actions}>
        <Button variant="ghost" onPress={restore}>
          {t('shortcuts.restore')}
        </Button>
        <Button variant="ghost" onPress={openKeyList}>
          {t('shortcuts.all')}
        </Button>
      </div>
    </>
  );
};

/** The keys that are heard in every app, to be set, and those of the windows, to be known. */
export const ShortcutsPage = () => {
  const t = useText();
  const state = useShortcutStates();
  return (
    <SettingsColumns title={t('shortcuts.about.title')} aside={<About state={state} />}>
      <SettingGroup title={t('shortcuts.everywhere')}>
        {SHORTCUT_ACTIONS.map((action) => (
          <ShortcutRow key={action} action={action} state={state?.actions[action] ?? { kind: 'ready' }} />
        ))}
      </SettingGroup>
      <InCallside />
    </SettingsColumns>
  );
};
