import type { LucideIcon } from 'lucide-react';
import type { FoundCall } from '../../../shared/ipc/palette.ts';
import type { Keys } from '../../ui/keys.ts';

/** Something that can be done from the palette. */
export type PaletteAction = {
  readonly kind: 'action';
  readonly id: string;
  readonly icon: LucideIcon;
  readonly text: string;
  readonly keys?: Keys | undefined;
  /** A word at the right, such as the state that it changes. */
  readonly note?: string | undefined;
  /** It stands there with its reason in `note`, and does nothing. */
  readonly isDisabled?: boolean | undefined;
  readonly run: () => void;
};

export type PaletteCall = {
  readonly kind: 'call';
  readonly id: string;
  readonly call: FoundCall;
  readonly run: () => void;
};

export type PaletteRow = PaletteAction | PaletteCall;
export type PaletteGroup = {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly PaletteRow[];
};

/** The row that the keys reach from the one with this id; the ends meet. */
export function rowBeside(rows: readonly PaletteRow[], id: string | undefined, step: 1 | -1): string | null {
  const at = rows.findIndex((row) => row.id === id);
  return rows.at((at + step) % Math.max(1, rows.length))?.id ?? null;
}
