import { z } from 'zod';
import type { Result } from '../lib/result.ts';
import { exportOrderSchema, exportScopeSchema } from '../schemas/export.ts';
import { request } from './define.ts';

/** How many calls an export would hold. */
export type ExportCounts = { readonly all: number; readonly filtered: number; readonly selected: number };

export type ExportError = 'CANCELLED' | 'DISK_FULL' | 'UNWRITABLE' | 'UNREADABLE' | 'ALREADY_RUNNING';
export type CopyError = 'TOO_LARGE';
export type Exported = { readonly callCount: number; readonly path: string };
export type Copied = { readonly callCount: number };

export const exportRequests = {
  'history.exportCounts': request(
    z.object({ filtered: exportScopeSchema, selected: exportScopeSchema }).readonly(),
  ).returns<ExportCounts>(),
  /** To a file that the seller chooses; resolves when it is whole. */
  'history.export': request(exportOrderSchema).returns<Result<Exported, ExportError>>(),
  'history.copyExport': request(exportOrderSchema).returns<Result<Copied, CopyError>>(),
  'history.cancelExport': request(z.void()).returns<null>(),
  'history.showExport': request(z.void()).returns<null>(),
};
