import { z } from 'zod';
import type { Result } from '../lib/result.ts';
import type { StorageState } from '../schemas/notice.ts';
import { request } from './define.ts';
import type { Exported, ExportError } from './exports.ts';

const ofNotice = z.object({ id: z.uuid() }).readonly();

export const storageRequests = {
  'notice.dismiss': request(ofNotice).returns<null>(),
  'notice.showFile': request(ofNotice).returns<null>(),
  'storage.retry': request(z.void()).returns<StorageState>(),
  'storage.saveCopy': request(z.void()).returns<Result<Exported, ExportError>>(),
};
