import type { MenuItemConstructorOptions } from 'electron';
import { acceleratorOf } from '../../../shared/domain/shortcuts.ts';
import type { MenuAction, MenuItem, MenuRole } from '../../shortcutPorts.ts';

export type MenuClicks = {
  readonly choose: (action: MenuAction) => void;
  /** Takes back typing in the window in front; in the main one also what its last message offers. */
  readonly undo: () => void;
};

type Drawn = MenuItemConstructorOptions;
type RoleItem = Extract<MenuItem, { readonly kind: 'role' }>;
type ActionItem = Extract<MenuItem, { readonly kind: 'action' }>;

/** The pages hear these keys themselves: here they are only shown. */
const shownKeys = (accelerator: string): Drawn => ({ accelerator, registerAccelerator: false });

const EDITS = new Set<MenuRole>(['redo', 'cut', 'copy', 'paste', 'selectAll']);

/** Without Shift: on most keyboards Plus needs it. */
const ALSO_ZOOMS_IN: Drawn = {
  role: 'zoomIn',
  accelerator: 'CommandOrControl+=',
  visible: false,
  acceleratorWorksWhenHidden: true,
};

function roleOf({ role, text }: RoleItem, { undo }: MenuClicks): readonly Drawn[] {
  if (role === 'undo') return [{ label: text, ...shownKeys('CommandOrControl+Z'), click: undo }];
  const item: Drawn = { role, label: text, ...(EDITS.has(role) ? { registerAccelerator: false } : {}) };
  return role === 'zoomIn' ? [item, ALSO_ZOOMS_IN] : [item];
}

function actionOf({ text, action, keys }: ActionItem, { choose }: MenuClicks): Drawn {
  // A sign such as `?` stands on other keys with every keyboard: no menu can show it as one.
  const canShow = keys !== undefined && /^(?:\w|Enter|,)+$/.test(keys.at(-1) ?? '');
  return { label: text, click: () => choose(action), ...(canShow ? shownKeys(acceleratorOf(keys)) : {}) };
}

function drawn(item: MenuItem, clicks: MenuClicks): readonly Drawn[] {
  switch (item.kind) {
    case 'separator':
      return [{ type: 'separator' }];
    case 'heading':
      return [{ label: item.text, enabled: false }];
    case 'role':
      return roleOf(item, clicks);
    case 'action':
      return [actionOf(item, clicks)];
    case 'submenu':
      return [{ label: item.text, submenu: item.items.flatMap((one) => drawn(one, clicks)) }];
  }
}

/** The native menu bar; `&` marks the letter that opens a menu with Alt. */
export const menuBarTemplate = (items: readonly MenuItem[], clicks: MenuClicks): Drawn[] =>
  items.flatMap((item) => drawn(item, clicks)).map((item) => ({ ...item, label: `&${item.label ?? ''}` }));
