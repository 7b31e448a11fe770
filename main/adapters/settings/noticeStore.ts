import Store from 'electron-store';
import { z } from 'zod';
import { noticeSchema, type Notice } from '../../../shared/schemas/notice.ts';
import type { Clock, NoticeStore } from '../../ports.ts';
import { setAsideIfUnreadable } from './settingsStore.ts';

const fileSchema = z.object({ notices: z.array(noticeSchema).default([]) });

/** Notices outlive a crash: what must be told is told once, even if the app died before it could. */
export function openNotices(folder: string, clock: Clock): NoticeStore {
  setAsideIfUnreadable({ folder, name: 'notices', clock }, fileSchema);
  const file = new Store<Record<string, unknown>>({
    cwd: folder,
    name: 'notices',
    clearInvalidConfig: false,
  });
  let notices: readonly Notice[] = fileSchema.parse(file.store).notices;
  const keep = (next: readonly Notice[]): void => {
    notices = next;
    file.store = { notices: next };
  };
  return {
    list: () => notices,
    add: (notice) => keep([...notices, notice]),
    dismiss: (id) => keep(notices.filter((notice) => notice.id !== id)),
  };
}
