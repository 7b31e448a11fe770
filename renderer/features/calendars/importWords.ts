import type { ImportError, ImportReport } from '../../../shared/ipc/calendars.ts';
import type { Result } from '../../../shared/lib/result.ts';
import type { Text } from '../../app/text.ts';

/** One file that was imported, or was not. */
export type FileImport = {
  readonly fileName: string;
  readonly outcome: Result<ImportReport, ImportError>;
  /** Its calendar was not there before: taking it out again takes everything back. */
  readonly isNew: boolean;
};

const CHANGES = [
  ['new', 'addedCount'],
  ['changed', 'changedCount'],
  ['cancelled', 'cancelledCount'],
] as const;

/** What reading a calendar again changed: "2 added, 1 cancelled"; empty when nothing. */
const changesOf = (t: Text, report: ImportReport): string =>
  CHANGES.filter(([, field]) => report[field] > 0)
    .map(([word, field]) => t(`calendars.imported.${word}`, { count: report[field] }))
    .join(', ');

function newWords(t: Text, report: ImportReport): string {
  const { name, addedCount, leftOutCount } = report;
  if (addedCount > 0) return t('calendars.imported.added', { count: addedCount, name });
  return t(leftOutCount > 0 ? 'calendars.imported.nothing' : 'calendars.imported.emptyFile', { name });
}

/** What an import did, in one line. */
export function reportWords(t: Text, report: ImportReport, isNew: boolean): string {
  if (isNew) return newWords(t, report);
  const changes = changesOf(t, report);
  const { name } = report;
  return changes === ''
    ? t('calendars.imported.same', { name })
    : t('calendars.imported.updated', { name, changes });
}

const reportsOf = (imports: readonly FileImport[]): readonly ImportReport[] =>
  imports.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));

/** What several files did, in one line; null when none could be read. */
export function importWords(t: Text, imports: readonly FileImport[]): string | null {
  const [report, ...others] = reportsOf(imports);
  if (report === undefined) return null;
  if (others.length === 0) {
    return reportWords(
      t,
      report,
      imports.some(({ outcome, isNew }) => outcome.ok && isNew),
    );
  }
  const count = [report, ...others].reduce((sum, { addedCount }) => sum + addedCount, 0);
  return t('calendars.imported.files', { count, files: others.length + 1 });
}

/** Whether something has to be read: a file that was not imported, or not whole. A closed dialog is nothing. */
export const needsReading = ({ outcome }: FileImport): boolean =>
  outcome.ok ? outcome.value.problems.length > 0 : outcome.error !== 'CANCELLED';
