import type { AppRequests } from '../../shared/ipc/contract.ts';
import type { Handlers } from '../../shared/ipc/define.ts';
import type { ExportService } from '../services/exportService.ts';

export const exportHandlers = ({ exports }: { readonly exports: ExportService }) =>
  ({
    'history.exportCounts': ({ filtered, selected }) => exports.counts(filtered, selected),
    'history.export': (order) => exports.toFile(order),
    'history.copyExport': (order) => exports.toClipboard(order),
    'history.cancelExport': () => {
      exports.cancel();
      return null;
    },
    'history.showExport': () => {
      exports.showLast();
      return null;
    },
  }) satisfies Partial<Handlers<AppRequests>>;
