import { dayOf } from '../shared/domain/historyView.ts';
import { EXPORT_PROFILES, type ExportProfileId } from '../shared/lib/exportProfiles.ts';
import { err, ok, type Result } from '../shared/lib/result.ts';
import { RESULTS, type CallResult } from '../shared/schemas/call.ts';

/** What `callside export` is asked for; days are those of this computer's zone, both count. */
export type ExportCommand = {
  readonly kind: 'export';
  readonly profile: ExportProfileId;
  readonly from: string | null;
  readonly to: string | null;
  /** None: all. */
  readonly results: readonly CallResult[];
  /** A path, or `-` for standard output. */
  readonly out: string;
};

export type WrongExport = {
  readonly code:
    | 'unknownOption'
    | 'wrongExport.noOut'
    | 'wrongExport.noValue'
    | 'wrongExport.twice'
    | 'wrongExport.notProfile'
    | 'wrongExport.notDay'
    | 'wrongExport.notResult'
    | 'wrongExport.reversed'
    | 'wrongExport.extraWord';
  readonly word: string;
};

const OPTIONS = ['--profile', '--from', '--to', '--result', '--out'] as const;
type Option = (typeof OPTIONS)[number];
type Given = ReadonlyMap<Option, string>;
type Read<T> = Result<T, WrongExport>;

const wrong = (code: WrongExport['code'], word: string) => err<WrongExport>({ code, word });

const isOption = (arg: string): boolean => arg.startsWith('-') && arg !== '-';

/** `--name=value`, else the word behind `--name`; a value never begins with two dashes. */
function valueIn(arg: string, next: string | undefined): string {
  const joined = /^[^=]*=(.*)$/s.exec(arg)?.[1];
  if (joined !== undefined) return joined;
  return next === undefined || next.startsWith('--') ? '' : next;
}

type Taken = { readonly given: Given; readonly count: number };

function takeOption(args: readonly string[], given: Given): Read<Taken> {
  const [arg = '', next] = args;
  const option = OPTIONS.find((name) => arg === name || arg.startsWith(`${name}=`));
  if (option === undefined) return wrong(isOption(arg) ? 'unknownOption' : 'wrongExport.extraWord', arg);
  if (given.has(option)) return wrong('wrongExport.twice', option);
  const value = valueIn(arg, next);
  if (value === '') return wrong('wrongExport.noValue', option);
  return ok({ given: new Map([...given, [option, value]]), count: arg === option ? 2 : 1 });
}

function givenIn(args: readonly string[]): Read<Given> {
  let given: Given = new Map();
  for (let at = 0; at < args.length;) {
    const taken = takeOption(args.slice(at), given);
    if (!taken.ok) return taken;
    given = taken.value.given;
    at += taken.value.count;
  }
  return ok(given);
}

function profileOf(given: Given): Read<ExportProfileId> {
  const word = given.get('--profile') ?? 'spreadsheet';
  const profile = EXPORT_PROFILES.find((candidate) => candidate === word);
  return profile === undefined ? wrong('wrongExport.notProfile', word) : ok(profile);
}

function dayIn(given: Given, option: '--from' | '--to'): Read<string | null> {
  const word = given.get(option);
  if (word === undefined) return ok(null);
  return dayOf(word) === null ? wrong('wrongExport.notDay', word) : ok(word);
}

function daysOf(given: Given): Read<Pick<ExportCommand, 'from' | 'to'>> {
  const from = dayIn(given, '--from');
  if (!from.ok) return from;
  const to = dayIn(given, '--to');
  if (!to.ok) return to;
  const days = { from: from.value, to: to.value };
  if (days.from === null || days.to === null || days.from <= days.to) return ok(days);
  return wrong('wrongExport.reversed', days.from);
}

function resultsOf(given: Given): Read<readonly CallResult[]> {
  const words =
    given
      .get('--result')
      ?.split(',')
      .map((word) => word.trim()) ?? [];
  const strange = words.find((word) => !RESULTS.some((result) => result === word));
  if (strange !== undefined) return wrong('wrongExport.notResult', strange);
  return ok(RESULTS.filter((result) => words.includes(result)));
}

function commandOf(given: Given): Read<ExportCommand> {
  const profile = profileOf(given);
  if (!profile.ok) return profile;
  const days = daysOf(given);
  if (!days.ok) return days;
  const results = resultsOf(given);
  if (!results.ok) return results;
  const out = given.get('--out');
  if (out === undefined) return wrong('wrongExport.noOut', '');
  return ok({ kind: 'export', profile: profile.value, ...days.value, results: results.value, out });
}

/** Reads what stands behind `export`. */
export function exportCommandOf(args: readonly string[]): Read<ExportCommand> {
  const given = givenIn(args);
  return given.ok ? commandOf(given.value) : given;
}
