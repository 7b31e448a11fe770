import { expect, it } from 'vitest';
import { answer, handOver, importFiles } from '../../../main/cli.ts';
import { commandOf } from '../../../main/cliArguments.ts';
import type { ImportError, ImportReport } from '../../../shared/ipc/calendars.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import { calendarId } from '../../builders/occurrenceBuilder.ts';
import { fakeTexts } from '../../fakes/fakeWorld.ts';

const packaged = (...words: string[]) =>
  commandOf({ argv: ['callside', ...words], isPackaged: true, isForwarded: false });
const unpackaged = (...words: string[]) =>
  commandOf({ argv: ['electron', ...words], isPackaged: false, isForwarded: false });
const forwarded = (...words: string[]) =>
  commandOf({ argv: ['callside', ...words], isPackaged: true, isForwarded: true });

it('opens the window when no command is given', () => {
  expect(packaged()).toEqual({ kind: 'window', files: [] });
  expect(packaged('--hidden', '--whatever')).toEqual({ kind: 'window', files: [] });
  expect(unpackaged('--inspect=0', '--no-sandbox', '.')).toEqual({ kind: 'window', files: [] });
  expect(unpackaged('-r', '/loader.js', '--remote-debugging-port=0', '/app')).toEqual({
    kind: 'window',
    files: [],
  });
});

it('reads the files of an import, wherever Chromium’s switches stand', () => {
  const expected = { kind: 'import-ics', files: ['a.ics', 'b c.ics'] };
  expect(packaged('import-ics', 'a.ics', 'b c.ics')).toEqual(expected);
  expect(packaged('--no-sandbox', 'import-ics', 'a.ics', '--ozone-platform=headless', 'b c.ics')).toEqual(
    expected,
  );
  expect(unpackaged('--no-sandbox', '/app', 'import-ics', 'a.ics', 'b c.ics')).toEqual(expected);
  expect(packaged('import-ics', '--', '--odd.ics', '-')).toEqual({
    kind: 'import-ics',
    files: ['--odd.ics', '-'],
  });
});

it('says what is wrong', () => {
  expect(packaged('import-ics')).toEqual({ kind: 'wrong', code: 'noFile', word: '' });
  expect(packaged('import-ics', '--all', 'a.ics')).toEqual({
    ...{ kind: 'wrong', code: 'unknownOption', word: '--all' },
  });
  expect(packaged('upload')).toEqual({ kind: 'wrong', code: 'unknownCommand', word: 'upload' });
});

it.each([['--help'], ['-h'], ['help']])('shows help for %s', (word) => {
  expect(packaged(word)).toEqual({ kind: 'help' });
});

it('opens calendar files with the app', () => {
  expect(packaged('/home/x/Invite.ICS')).toEqual({ kind: 'window', files: ['/home/x/Invite.ICS'] });
});

it('forgives in what a second start forwards', () => {
  expect(forwarded('--strange', 'import-ics', 'a.ics')).toEqual({ kind: 'import-ics', files: ['a.ics'] });
  expect(forwarded('strange', 'a.ics')).toEqual({ kind: 'window', files: ['a.ics'] });
});

const REPORT: ImportReport = {
  ...{ calendarId: calendarId(1), name: 'x', problems: [] },
  ...{ addedCount: 0, changedCount: 0, cancelledCount: 0, leftOutCount: 0 },
};

function terminal() {
  const said: string[] = [];
  const complained: string[] = [];
  const texts = { ...fakeTexts(), text: (key: string, values = {}) => `${key} ${JSON.stringify(values)}` };
  return {
    ...{ said, complained, texts },
    say: (line: string) => void said.push(line),
    complain: (line: string) => void complained.push(line),
  };
}

function importing(outcomes: Readonly<Record<string, Result<ImportReport, ImportError>>>) {
  const deps = terminal();
  const code = importFiles(Object.keys(outcomes), {
    ...deps,
    resolve: (file) => `/home/${file}`,
    calendars: {
      importPath: (path) => Promise.resolve(outcomes[path.replace('/home/', '')] ?? err('UNREADABLE')),
    },
  });
  return { ...deps, code };
}

it('tells what each file changed and ends with 0', async () => {
  const { code, said, complained } = importing({
    'a.ics': ok({ ...REPORT, addedCount: 2, leftOutCount: 1 }),
    'b.ics': ok({ ...REPORT, problems: [{ code: 'UNKNOWN_ZONE', title: '', line: 3 }] }),
  });
  expect(await code).toBe(0);
  expect(said[0]).toContain('cli.added');
  expect(said[0]).toContain('cli.leftOut');
  expect(said[0]).not.toContain('cli.changed');
  expect(said[1]).toContain('cli.nothingNew');
  expect(complained).toEqual([]);
});

it('goes on after a file that fails and ends with 1', async () => {
  const { code, said, complained } = importing({
    'bad.ics': err('NOT_A_CALENDAR'),
    'half.ics': ok({ ...REPORT, problems: [{ code: 'BROKEN_DATE', title: 'x', line: 3 }] }),
  });
  expect(await code).toBe(1);
  expect(said).toHaveLength(1);
  expect(complained.map((line) => line.split(' ')[0])).toEqual(['cli.failed.NOT_A_CALENDAR', 'cli.notRead']);
});

it('hands files over to the app that runs, and names those that cannot be read', () => {
  const well = terminal();
  expect(handOver(['a.ics'], { ...well, canRead: () => true })).toBe(0);
  expect(well.said).toEqual(['cli.handedOver {"count":1}']);
  const missing = terminal();
  expect(handOver(['a.ics'], { ...missing, canRead: () => false })).toBe(1);
  expect([missing.said, missing.complained]).toEqual([[], ['cli.failed.UNREADABLE {"file":"a.ics"}']]);
});

it('answers help with 0 and wrong use with 2', () => {
  const help = terminal();
  expect(answer({ kind: 'help' }, help)).toBe(0);
  expect(help.said).toEqual(['cli.usage {}']);
  const wrong = terminal();
  expect(answer({ kind: 'wrong', code: 'unknownCommand', word: 'x' }, wrong)).toBe(2);
  expect(wrong.complained).toEqual(['cli.unknownCommand {"command":"x","option":"x","word":"x"}']);
});
