import type { MenuItemConstructorOptions } from 'electron';
import type { TrayAction, TrayItem } from '../../reminderPorts.ts';

type Choose = (action: TrayAction) => void;

/** One line; `&` marks the letter of a key and a tab parts off a shortcut, so a company's name must not bring them. */
const labelOf = (text: string): string => text.replace(/\p{C}+/gu, ' ').replaceAll('&', '&&');

function itemOf(item: TrayItem, choose: Choose): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'heading':
      return { label: labelOf(item.text), enabled: false };
    case 'action':
      return { label: labelOf(item.text), click: () => choose(item.action) };
    case 'submenu':
      return { label: labelOf(item.text), submenu: menuTemplate(item.items, choose) };
  }
}

/** The native menu of a view. */
export const menuTemplate = (items: readonly TrayItem[], choose: Choose): MenuItemConstructorOptions[] =>
  items.map((item) => itemOf(item, choose));
