import { z } from 'zod';
import { noticeSchema, type Notice } from '../../../shared/schemas/notice.ts';
import type { NoticeStore } from '../../ports.ts';
import { openStoreFile, type StoreFolder } from './storeFile.ts';

const fileSchema = z.object({ notices: z.array(noticeSchema).default([]) });

/** Notices outlive a crash: what must be told is told once, even if the app died before it could. */
export function openNotices(place: StoreFolder): NoticeStore {
  const { value, keep } = openStoreFile(place, 'notices', fileSchema);
  let { notices } = value;
  const change = (next: Notice[]): void => {
    notices = next;
    keep({ notices });
  };
  return {
    list: () => notices,
    add: (notice) => change([...notices, notice]),
    dismiss: (id) => change(notices.filter((notice) => notice.id !== id)),
  };
}
