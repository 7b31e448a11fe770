import { NO_NAME } from '../../../shared/domain/historySearch/terms.ts';
import type { HistoryFilter } from '../../../shared/schemas/history.ts';
import { companyKeyOf } from './callMatches.ts';
import { factMasksOf } from './factBits.ts';

/** Places a call may stand after the first one of its start; see `position` in migration 0010. */
const MOST_SHIFTED = 10_000_000;

export type Values = Readonly<Record<string, string | number>>;
/** A condition of a filter: a fixed text, and what is bound to it. */
export type Condition = { readonly sql: string; readonly values: Values };

/** Of the names that the history has, those that a filter means; null where it does not ask. */
export type MeantNames = {
  readonly companyKeys: readonly string[] | null;
  /** One spelling for those that differ in the case of A to Z only. */
  readonly contacts: readonly string[] | null;
  /** The playbooks in each of their versions. */
  readonly playbookRefs: readonly string[] | null;
};

/** A filter, and the calls to leave out because a newer version of them is held in memory. */
export type StoredFilter = { readonly filter: HistoryFilter; readonly without: readonly string[] };

/** The same in terms of what indexes hold; places are too large for numbers. */
export type MeantFilter = {
  readonly filter: HistoryFilter;
  readonly withoutPlaces: readonly string[];
  readonly meant: MeantNames;
};

type Chosen = readonly string[] | null;

function oneOf(place: string, name: string, chosen: Chosen): readonly Condition[] {
  if (chosen === null) return [];
  const sql = `${place} IN (SELECT value FROM json_each(:${name}))`;
  return [{ sql, values: { [name]: JSON.stringify(chosen) } }];
}

const orNull = ({ sql, values }: Condition): Condition => ({
  sql: `(${sql} OR calls.playbook_id IS NULL)`,
  values,
});

function ofPlaybooks({ filter, meant }: MeantFilter): readonly Condition[] {
  const named = oneOf('calls.playbook_id', 'playbookRefs', meant.playbookRefs);
  return filter.playbookIds.includes(NO_NAME) ? named.map(orNull) : named;
}

/** Conditions on the instant of the start; `place` is the column that leads in the order of time. */
export function betweenDates({ from, until }: HistoryFilter, place: string): readonly Condition[] {
  const first = { sql: `${place} >= :from * 1024 AND calls.starts_at >= :from`, values: { from: from ?? 0 } };
  const last = {
    sql: `${place} <= :until * 1024 + ${MOST_SHIFTED} AND calls.starts_at < :until`,
    values: { until: until ?? 0 },
  };
  return [...(from === null ? [] : [first]), ...(until === null ? [] : [last])];
}

export const withFacts = (filter: HistoryFilter): readonly Condition[] =>
  factMasksOf(filter).map(({ bits, isSet }, index) => ({
    sql: `calls.facts & :facts${index} ${isSet ? '<>' : '='} 0`,
    values: { [`facts${index}`]: bits },
  }));

export function notAt(places: readonly string[]): readonly Condition[] {
  if (places.length === 0) return [];
  const sql = `calls.position NOT IN (SELECT CAST(value AS INTEGER) FROM json_each(:withoutPlaces))`;
  return [{ sql, values: { withoutPlaces: JSON.stringify(places) } }];
}

const unlessEmpty = (chosen: readonly string[]): Chosen => (chosen.length === 0 ? null : chosen);

export type NameConditions = {
  readonly company: readonly Condition[];
  readonly contact: readonly Condition[];
  readonly playbook: readonly Condition[];
};

/** Conditions that no bit answers. */
export const withNames = (asked: MeantFilter): NameConditions => ({
  company: [
    ...oneOf('calls.company_key', 'companies', unlessEmpty(asked.filter.companies.map(companyKeyOf))),
    ...oneOf('calls.company_key', 'companyKeys', asked.meant.companyKeys),
  ],
  contact: oneOf('calls.contact COLLATE NOCASE', 'contacts', asked.meant.contacts),
  playbook: ofPlaybooks(asked),
});
