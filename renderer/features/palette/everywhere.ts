import {
  BellOff,
  BookOpen,
  Bookmark,
  Calendar,
  CalendarPlus,
  Download,
  EyeOff,
  ChartNoAxesColumn,
  GraduationCap,
  Handshake,
  History,
  Keyboard,
  PanelRight,
  Plus,
  RotateCcw,
  Search,
  Settings,
  SunMoon,
  Undo2,
  Upload,
  Waypoints,
} from 'lucide-react';
import { keysAt, keysOf } from '../../../shared/domain/appKeys.ts';
import type { PanelState, Platform } from '../../../shared/ipc/contract.ts';
import type { SavedView } from '../../../shared/schemas/savedView.ts';
import type { Settings as Chosen } from '../../../shared/schemas/settings.ts';
import { ask } from '../../app/bridge.ts';
import { goToSection, runMenuCommand, SECTIONS } from '../../app/commands.ts';
import { openKeyList } from '../../app/keyList.ts';
import { keepDraft, openPlanSheet } from '../../app/planSheet.ts';
import { beginPractice } from '../../app/practice.ts';
import { go, SETTINGS_SECTIONS } from '../../app/routes.ts';
import { openView } from '../../app/savedViews.ts';
import type { Text } from '../../app/text.ts';
import { lastUndoable, undoLast } from '../../app/toasts.ts';
import { showWelcome } from '../../app/welcome.ts';
import type { PaletteAction } from './rows.ts';

export type Standing = {
  readonly t: Text;
  readonly settings: Pick<Chosen, 'theme' | 'isPanelOnTop' | 'isPanelHiddenFromShare'>;
  readonly platform: Platform;
  readonly panel: PanelState;
  readonly isPaused: boolean;
  readonly views: readonly SavedView[];
};

const action = (more: Omit<PaletteAction, 'kind'>): PaletteAction => ({ kind: 'action', ...more });

const SECTION_ICONS = { today: Calendar, history: History, insights: ChartNoAxesColumn, playbooks: BookOpen };
const THEMES = ['system', 'light', 'dark'] as const;
const PAUSES = ['30-minutes', '1-hour', 'until-tomorrow'] as const;

const sections = ({ t }: Standing): readonly PaletteAction[] => [
  ...SECTIONS.map((section, index) =>
    action({
      ...{ id: `go.${section}`, icon: SECTION_ICONS[section], text: t(`shell.nav.${section}`) },
      ...{ keys: keysAt('sections', index), run: () => goToSection(section) },
    }),
  ),
  action({
    ...{ id: 'go.promises', icon: Handshake, text: t('promises.title') },
    run: () => go({ view: 'promises' }),
  }),
  action({
    ...{ id: 'go.import', icon: Upload, text: t('import.entry') },
    run: () => go({ view: 'import' }),
  }),
  action({
    ...{ id: 'find', icon: Search, text: t('palette.find'), keys: keysOf('find') },
    run: () => runMenuCommand('find'),
  }),
  action({
    ...{ id: 'export', icon: Download, text: t('palette.export') },
    run: () => runMenuCommand('export'),
  }),
];

const views = ({ t, views: saved }: Standing): readonly PaletteAction[] =>
  saved.map((view) =>
    action({
      ...{ id: `view.${view.id}`, icon: Bookmark, text: t('savedViews.shown', { name: view.name }) },
      run: () => openView(view),
    }),
  );

const settingsPages = ({ t }: Standing): readonly PaletteAction[] => [
  action({
    ...{ id: 'go.settings', icon: Settings, text: t('shell.nav.settings'), keys: keysOf('settings') },
    run: () => goToSection('settings'),
  }),
  ...SETTINGS_SECTIONS.map((section) =>
    action({
      ...{ id: `settings.${section}`, icon: Settings },
      text: t('palette.settings', { section: t(`settings.sections.${section}`) }),
      run: () => go({ view: 'settings', section }),
    }),
  ),
  action({
    ...{ id: 'calendar.add', icon: CalendarPlus, text: t('palette.calendar') },
    run: () => go({ view: 'settings', section: 'calendars' }),
  }),
];

const themes = ({ t, settings }: Standing): readonly PaletteAction[] =>
  THEMES.map((theme) =>
    action({
      ...{ id: `theme.${theme}`, icon: SunMoon },
      text: t('palette.theme', { theme: t(`settings.theme.${theme}`) }),
      note: settings.theme === theme ? t('palette.on') : undefined,
      run: () => void ask('settings.change', { theme }),
    }),
  );

function pauses({ t, isPaused }: Standing): readonly PaletteAction[] {
  const resume = action({
    ...{ id: 'resume', icon: BellOff, text: t('palette.resume') },
    run: () => void ask('reminder.pause', { pause: null }),
  });
  const each = PAUSES.map((pause) =>
    action({
      ...{ id: `pause.${pause}`, icon: BellOff, text: t(`palette.pause.${pause}`) },
      run: () => void ask('reminder.pause', { pause }),
    }),
  );
  return isPaused ? [resume, ...each] : each;
}

/** No desktop of Linux can leave a window out of a screen share: said instead of offered. */
function share({ t, settings, platform }: Standing): PaletteAction {
  const { isPanelHiddenFromShare: isHidden } = settings;
  const isLinux = platform === 'linux';
  return action({
    ...{ id: 'panel.share', icon: EyeOff, text: t('palette.share'), isDisabled: isLinux },
    note: t(isLinux ? 'palette.notOnLinux' : isHidden ? 'palette.on' : 'palette.off'),
    run: () => void ask('settings.change', { isPanelHiddenFromShare: !isHidden }),
  });
}

const panelActions = (standing: Standing): readonly PaletteAction[] => {
  const { t, panel, settings } = standing;
  return [
    ...(panel.callId === null
      ? []
      : [
          action({
            ...{ id: 'panel.show', icon: PanelRight, text: t('palette.panel'), keys: keysOf('panel') },
            run: () => void ask('panel.toKeyboard'),
          }),
        ]),
    action({
      ...{ id: 'panel.onTop', icon: PanelRight, text: t('palette.onTop') },
      note: t(settings.isPanelOnTop ? 'palette.on' : 'palette.off'),
      run: () => void ask('panel.pin', { isOnTop: !settings.isPanelOnTop }),
    }),
    share(standing),
    action({
      ...{ id: 'panel.reset', icon: RotateCcw, text: t('palette.reset') },
      run: () => void ask('panel.resetPlace'),
    }),
  ];
};

function undo(): readonly PaletteAction[] {
  const last = lastUndoable();
  if (last === null) return [];
  return [
    action({ id: 'undo', icon: Undo2, text: last.label, keys: keysOf('undo'), run: () => void undoLast() }),
  ];
}

const plan = ({ t }: Standing): PaletteAction =>
  action({ id: 'plan', icon: Plus, text: t('plan.title'), keys: keysOf('plan'), run: () => openPlanSheet() });

const learning = ({ t }: Standing): readonly PaletteAction[] => [
  action({
    ...{ id: 'practice', icon: GraduationCap, text: t('practice.try') },
    run: () => void beginPractice(),
  }),
  action({ id: 'welcome', icon: Waypoints, text: t('welcome.again'), run: showWelcome }),
];

/** Plans a call that begins with the typed words. */
export const planWith = (t: Text, typed: string): PaletteAction =>
  action({
    ...{ id: 'plan.with', icon: Plus, text: t('palette.planWith', { text: typed }), keys: keysOf('plan') },
    run: () => {
      keepDraft(`${typed}, `);
      openPlanSheet();
    },
  });

const keys = ({ t }: Standing): PaletteAction =>
  action({
    ...{ id: 'keys', icon: Keyboard, text: t('keyList.title'), keys: keysOf('keys') },
    run: openKeyList,
  });

/** What can be done from any screen, whatever call is meant. */
export const everywhere = (standing: Standing): readonly PaletteAction[] => [
  ...undo(),
  plan(standing),
  ...sections(standing),
  ...views(standing),
  ...panelActions(standing),
  ...pauses(standing),
  ...settingsPages(standing),
  ...learning(standing),
  ...themes(standing),
  keys(standing),
];
