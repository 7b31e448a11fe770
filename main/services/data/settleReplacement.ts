import { settingsSchema, type Settings } from '../../../shared/schemas/settings.ts';
import type { DataStore } from '../../dataPorts.ts';
import type { NoticeStore } from '../../ports.ts';

export type SettleDeps = {
  readonly store: Pick<DataStore, 'unsettled' | 'settle'>;
  readonly notices: NoticeStore;
  readonly changeSettings: (settings: Settings) => void;
};

/** Brings into force what came with a replaced state; at start too, when a crash came between. */
export function settleReplacement({ store, notices, changeSettings }: SettleDeps): void {
  const replaced = store.unsettled();
  if (replaced === null) return;
  const settings = settingsSchema.safeParse(replaced.settings);
  if (settings.success) changeSettings(settings.data);
  if (replaced.kind === 'erased') notices.list().forEach(({ id }) => notices.dismiss(id));
  store.settle();
}
