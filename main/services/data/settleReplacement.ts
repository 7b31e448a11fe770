import {
  settingsEditSchema,
  settingsSchema,
  type Settings,
  type SettingsEdit,
} from '../../../shared/schemas/settings.ts';
import type { DataStore } from '../../dataPorts.ts';
import type { NoticeStore } from '../../ports.ts';

export type SettleDeps = {
  readonly store: Pick<DataStore, 'unsettled' | 'settle'>;
  readonly notices: NoticeStore;
  readonly changeSettings: (settings: Settings) => void;
};

/** Each that can still be set; the others are as on the first run. */
function settingsIn(kept: Readonly<Record<string, unknown>>): Settings {
  let edit: SettingsEdit = {};
  for (const [name, value] of Object.entries(kept)) {
    const one = settingsEditSchema.safeParse({ [name]: value });
    if (one.success) edit = { ...edit, ...one.data };
  }
  return settingsSchema.parse(edit);
}

/** Brings into force what came with a replaced state; at start too, when a crash came between. */
export function settleReplacement({ store, notices, changeSettings }: SettleDeps): void {
  const replaced = store.unsettled();
  if (replaced === null) return;
  if (replaced.settings !== null) changeSettings(settingsIn(replaced.settings));
  if (replaced.kind === 'erased') notices.list().forEach(({ id }) => notices.dismiss(id));
  store.settle();
}
