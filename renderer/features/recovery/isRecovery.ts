import type { Notice } from '../../../shared/schemas/notice.ts';

export type RecoveryNotice = Exclude<Notice, { readonly kind: 'settings-set-aside' }>;

/** Whether it is told before the app opens: something happened to the calls. */
export const isRecovery = (notice: Notice): notice is RecoveryNotice => notice.kind !== 'settings-set-aside';
