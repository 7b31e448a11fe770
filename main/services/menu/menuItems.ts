import { keysAt, keysOf, type Keys } from '../../../shared/domain/appKeys.ts';
import type { MenuCommand, Platform } from '../../../shared/ipc/contract.ts';
import type { Texts } from '../../ports.ts';
import type { MenuAction, MenuItem, MenuRole } from '../../shortcutPorts.ts';

export type MenuVoice = {
  readonly texts: Pick<Texts, 'text'>;
  readonly platform: Platform;
  readonly version: string;
};

const SEPARATOR: MenuItem = { kind: 'separator' };

/** The screens, in the order of the navigation and its keys. */
const SECTIONS = ['today', 'history', 'insights', 'playbooks'] as const satisfies readonly MenuCommand[];

const role = ({ texts }: MenuVoice, name: MenuRole): MenuItem => ({
  kind: 'role',
  role: name,
  text: texts.text(`menu.roles.${name}`),
});

const roles = (voice: MenuVoice, names: readonly MenuRole[]): readonly MenuItem[] =>
  names.map((name) => role(voice, name));

const keyed = (keys: Keys | undefined) => (keys === undefined ? {} : { keys });

const command = ({ texts }: MenuVoice, name: MenuCommand, keys?: Keys): MenuItem => ({
  kind: 'action',
  text: texts.text(`menu.commands.${name}`),
  action: { kind: 'command', command: name },
  ...keyed(keys),
});

const entry = (text: string, action: MenuAction, keys?: Keys): MenuItem => ({
  kind: 'action',
  text,
  action,
  ...keyed(keys),
});

const menu = ({ texts }: MenuVoice, name: string, items: readonly MenuItem[]): MenuItem => ({
  kind: 'submenu',
  text: texts.text(`menu.${name}`),
  items,
});

const settings = (voice: MenuVoice): MenuItem => command(voice, 'settings', keysOf('settings'));

/** macOS's own menu of the app: what other systems have under File and Help. */
const appMenu = (voice: MenuVoice): MenuItem => ({
  kind: 'submenu',
  text: voice.texts.text('shell.brand'),
  items: [
    ...[role(voice, 'about'), SEPARATOR, settings(voice), SEPARATOR, role(voice, 'services'), SEPARATOR],
    ...[...roles(voice, ['hide', 'hideOthers', 'unhide']), SEPARATOR, role(voice, 'quit')],
  ],
});

const fileMenu = (voice: MenuVoice): MenuItem =>
  menu(voice, 'file', [
    command(voice, 'plan', keysOf('plan')),
    SEPARATOR,
    entry(voice.texts.text('menu.importCalendar'), { kind: 'import-calendar' }),
    command(voice, 'export'),
    SEPARATOR,
    ...(voice.platform === 'darwin' ? [] : [settings(voice), SEPARATOR]),
    role(voice, 'close'),
    ...(voice.platform === 'darwin' ? [] : [role(voice, 'quit')]),
  ]);

const editMenu = (voice: MenuVoice): MenuItem =>
  menu(voice, 'edit', [
    ...[...roles(voice, ['undo', 'redo']), SEPARATOR],
    ...[...roles(voice, ['cut', 'copy', 'paste', 'selectAll']), SEPARATOR],
    command(voice, 'find', keysOf('find')),
  ]);

const panelMenu = (voice: MenuVoice): MenuItem => {
  const text = (name: string): string => voice.texts.text(`menu.panel.${name}`);
  return menu(voice, 'panel.title', [
    entry(text('show'), { kind: 'show-panel' }, keysOf('panel')),
    entry(text('collapse'), { kind: 'collapse-panel' }),
    SEPARATOR,
    entry(text('left'), { kind: 'snap-panel', side: 'left' }),
    entry(text('right'), { kind: 'snap-panel', side: 'right' }),
    entry(text('reset'), { kind: 'reset-places' }),
  ]);
};

const viewMenu = (voice: MenuVoice): MenuItem =>
  menu(voice, 'view', [
    command(voice, 'palette', keysOf('palette')),
    SEPARATOR,
    ...SECTIONS.map((section, index) => command(voice, section, keysAt('sections', index))),
    SEPARATOR,
    panelMenu(voice),
    SEPARATOR,
    ...[...roles(voice, ['resetZoom', 'zoomIn', 'zoomOut']), SEPARATOR, role(voice, 'togglefullscreen')],
  ]);

const windowMenu = (voice: MenuVoice): MenuItem =>
  menu(
    voice,
    'window',
    roles(voice, voice.platform === 'darwin' ? ['minimize', 'zoom', 'front'] : ['minimize']),
  );

const helpMenu = (voice: MenuVoice): MenuItem => {
  const { texts, platform, version } = voice;
  const about: readonly MenuItem[] = [
    SEPARATOR,
    { kind: 'heading', text: texts.text('menu.version', { version }) },
    role(voice, 'about'),
  ];
  return menu(voice, 'help', [
    command(voice, 'keys', keysOf('keys')),
    command(voice, 'welcome'),
    command(voice, 'practice'),
    ...(platform === 'darwin' ? [] : about),
  ]);
};

/** The menu bar, as the platform has it. */
export const menuItems = (voice: MenuVoice): readonly MenuItem[] => [
  ...(voice.platform === 'darwin' ? [appMenu(voice)] : []),
  ...[fileMenu(voice), editMenu(voice), viewMenu(voice), windowMenu(voice), helpMenu(voice)],
];
