import {
  BEHIND,
  callsOfCompany,
  callsOfKind,
  callsOfPlaybook,
  callsOfReason,
  GAP_CALLS,
  searchBehind,
  STEP_CALLS,
  type CallsBehind,
  type Days,
} from '../../../shared/domain/insights/behind.ts';
import type { Measure } from '../../../shared/domain/insights/groupRates.ts';
import { rateOf, type Rate } from '../../../shared/domain/insights/rate.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { InsightsView } from '../../../shared/ipc/insights.ts';
import { drawnRate, type BarRow, type RowsModel } from './chartModels.ts';
import { countedOf, rateCells, rateHeader, rateText, shareText, type Words } from './rateWords.ts';

/** What rows are made from. */
export type Shown = Words & { readonly insights: InsightsView; readonly days: Days; readonly now: EpochMs };

export type GroupSort = 'kind' | 'playbook' | 'company';
export const GROUP_SORTS: readonly GroupSort[] = ['kind', 'playbook', 'company'];

type Named = { readonly key: string; readonly label: string; readonly rate: Rate };

const rateRow = ({ key, label, rate }: Named, calls: CallsBehind, shown: Shown): BarRow => ({
  key,
  label,
  ...drawnRate(rate),
  value: rateText(rate, shown),
  detail: shareText(rate, shown),
  search: searchBehind(calls, shown.days),
  cells: [label, ...rateCells(rate, shown)],
});

/** With and without a defined outcome. */
export function outcomeModel(shown: Shown): RowsModel {
  const { t, insights } = shown;
  const title = t('insights.outcome.title');
  const row = (key: 'with' | 'without', rate: Rate, calls: CallsBehind): BarRow =>
    rateRow({ key, rate, label: t(`insights.outcome.${key}`) }, calls, shown);
  return {
    ...{ kind: 'rows', chart: 'outcome', tone: 'gained', title },
    header: [title, ...rateHeader(shown)],
    rows: [
      row('with', insights.withOutcome, BEHIND.defined),
      row('without', insights.withoutOutcome, GAP_CALLS['no-outcome']),
    ],
  };
}

/** `names` are of playbooks, by their plain ids. */
type GroupsShown = Shown & { readonly measure: Measure; readonly names: ReadonlyMap<string, string> };

const ratesIn = ({ insights, measure }: GroupsShown) => insights.groups[measure];

const kindRows = (shown: GroupsShown): readonly BarRow[] =>
  ratesIn(shown).kinds.map(({ key, rate }) =>
    rateRow({ key, rate, label: shown.t(`commitments.${key}.name`) }, callsOfKind(key, shown.measure), shown),
  );

const playbookRows = (shown: GroupsShown): readonly BarRow[] =>
  ratesIn(shown).playbooks.map(({ key, rate }) => {
    const label = shown.t(key === '' ? 'insights.groups.noPlaybook' : 'insights.groups.gonePlaybook');
    return rateRow(
      { key, rate, label: shown.names.get(key) ?? label },
      callsOfPlaybook(key, shown.measure),
      shown,
    );
  });

const companyRows = (shown: GroupsShown): readonly BarRow[] =>
  ratesIn(shown).companies.listed.map(({ key, company, rate }) => {
    const label = company.trim() === '' ? shown.t('insights.groups.noCompany') : company;
    return rateRow({ key, rate, label }, callsOfCompany(company, shown.measure), shown);
  });

const ROWS_BY: Readonly<Record<GroupSort, (shown: GroupsShown) => readonly BarRow[]>> = {
  kind: kindRows,
  playbook: playbookRows,
  company: companyRows,
};

/** One measure by kind, playbook or company. */
export function groupsModel(sort: GroupSort, shown: GroupsShown): RowsModel {
  const { t, measure } = shown;
  return {
    ...{ kind: 'rows', chart: 'groups', tone: 'gained', title: t(`insights.groups.titles.${measure}`) },
    header: [t(`insights.groups.names.${sort}`), ...rateHeader(shown, countedOf(measure, shown))],
    rows: ROWS_BY[sort](shown),
  };
}

/** Why nothing was gained. */
export function reasonsModel(shown: Shown): RowsModel {
  const { t, insights, days } = shown;
  const { rows, nothingGainedCount: of } = insights.reasons;
  return {
    ...{ kind: 'rows', chart: 'reasons', tone: 'ink', title: t('insights.reasons.title') },
    header: [t('insights.reasons.reason'), t('insights.reasons.calls')],
    rows: rows.map(({ reason, count }) => {
      const label = t(reason === null ? 'insights.reasons.unknown' : `reasons.${reason}`);
      return {
        ...{ key: reason ?? 'unknown', label, fraction: count / of, isFew: false, interval: null, value: '' },
        detail: shareText({ count, of }, shown),
        search: searchBehind(callsOfReason(reason), days),
        cells: [label, String(count)],
      };
    }),
  };
}

/** From the plan to the commitment, step by step. */
export function funnelModel(shown: Shown): RowsModel {
  const { t, insights } = shown;
  const of = insights.heldCount;
  const header = ['step', 'count', 'any', 'rate'].map((name) => t(`insights.funnel.${name}`));
  return {
    ...{ kind: 'rows', chart: 'funnel', tone: 'ink', title: t('insights.funnel.title'), header },
    rows: insights.funnel.map(({ step, count, anyCount }) => {
      const rate = rateOf({ count, of });
      const row = rateRow(
        { key: step, rate, label: t(`insights.funnel.steps.${step}`) },
        STEP_CALLS[step],
        shown,
      );
      const cells = [row.label, String(count), String(anyCount), row.value];
      return { ...row, interval: null, isFew: false, cells };
    }),
  };
}
