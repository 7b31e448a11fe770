import { readPlaybookRef } from '../../../shared/domain/playbookVersions.ts';
import type { HistoryFilter } from '../../../shared/schemas/history.ts';
import type { MeantNames } from './historyConditions.ts';
import { hasWord, lineBegins, wordLine } from './searchText.ts';
import { shownText } from './storedText.ts';

/** Each name once: from one to the next that is greater, along an index that has them in order. */
function eachOnce(name: string, index: string, present: string): string {
  const from = `calls INDEXED BY ${index} WHERE ${present}`;
  return `
    WITH RECURSIVE names (name) AS (
      SELECT min(${name}) FROM ${from}
      UNION ALL
      SELECT (SELECT min(${name}) FROM ${from} AND ${name} > names.name) FROM names WHERE names.name IS NOT NULL
    )
    SELECT name FROM names WHERE name IS NOT NULL`;
}

const LOGGED = "calls.deleted_at IS NULL AND calls.stage = 'logged'";

/** The names that the history has, by what they are names of. */
export const NAMES_SQL = {
  companies: eachOnce('calls.company_key', 'logged_calls_by_company', LOGGED),
  contacts: eachOnce('calls.contact COLLATE NOCASE', 'logged_calls_by_contact', LOGGED),
  playbooks: eachOnce('calls.playbook_id', 'calls_by_playbook', 'calls.playbook_id IS NOT NULL'),
};

/** A name as it is stored, and its words. */
export type KnownName = { readonly name: string; readonly line: string };

export const knownName = (name: string): KnownName => ({ name, line: wordLine(shownText(name)) });

export type NamesOf = (kind: keyof typeof NAMES_SQL) => readonly KnownName[];

function namesBeginningAs(names: readonly KnownName[], text: string): readonly string[] {
  const begins = lineBegins(text);
  return names.filter(({ line }) => begins(line)).map(({ name }) => name);
}

/** Whether a reference means one of the playbooks, in any of their versions. */
export const playbookMeant =
  (playbookIds: readonly string[]) =>
  (ref: string): boolean =>
    playbookIds.includes(readPlaybookRef(shownText(ref)).id);

/** The names that a filter means; names are asked for only when it does ask. */
export function meantNames(filter: HistoryFilter, namesOf: NamesOf): MeantNames {
  const { companyText, contactText, playbookIds } = filter;
  return {
    companyKeys: hasWord(companyText) ? namesBeginningAs(namesOf('companies'), companyText) : null,
    contacts: hasWord(contactText) ? namesBeginningAs(namesOf('contacts'), contactText) : null,
    playbookRefs:
      playbookIds.length === 0
        ? null
        : namesOf('playbooks')
            .map(({ name }) => name)
            .filter(playbookMeant(playbookIds)),
  };
}
