import type { AppRequests } from '../../shared/ipc/contract.ts';
import type { Handlers } from '../../shared/ipc/define.ts';
import type { ChartExport } from '../services/insights/chartExport.ts';
import type { InsightService } from '../services/insights/insightService.ts';

export type InsightServices = { readonly insights: InsightService; readonly charts: ChartExport };

export const insightHandlers = ({ insights, charts }: InsightServices) =>
  ({
    'insights.get': ({ period }) => insights.get(period),
    'insights.exportTable': (table) => charts.table(table),
    'insights.exportPicture': (picture) => charts.picture(picture),
    'insights.showExport': () => {
      charts.showLast();
      return null;
    },
  }) satisfies Partial<Handlers<AppRequests>>;
