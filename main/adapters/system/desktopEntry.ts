/** The parts of a command, each one argument. */
export type Command = readonly [string, ...string[]];

const ESCAPED_IN_QUOTES = /["`$\\]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': String.raw`\\`,
  '\n': String.raw`\n`,
  '\t': String.raw`\t`,
  '\r': String.raw`\r`,
};

/** A value of type string, by the Desktop Entry Specification. */
const valueOf = (text: string): string => text.replace(/[\\\n\t\r]/g, (sign) => ESCAPES[sign] ?? sign);

/** One argument in quotes; `%` begins a field code and stands for itself when doubled. */
const argumentOf = (text: string): string =>
  `"${text.replace(ESCAPED_IN_QUOTES, String.raw`\$&`).replaceAll('%', '%%')}"`;

/**
 * The specification forbids `=` in the name of a program, and GLib looks for one with `%` before it undoubles the sign: a
 * shell starts both.
 */
const startable = (command: Command): Command =>
  /[=%]/u.test(command[0]) ? ['/bin/sh', '-c', 'exec "$0" "$@"', ...command] : command;

/**
 * The value of `Exec=` that starts a command with exactly these arguments: quoted as an argument first, then escaped as
 * a string, as the Desktop Entry Specification has it.
 */
export const execLine = (command: Command): string =>
  startable(command)
    .map((argument) => valueOf(argumentOf(argument)))
    .join(' ');

/** The autostart entry of a command. */
export const autostartEntry = (name: string, command: Command): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Version=1.5',
    `Name=${valueOf(name)}`,
    `Exec=${execLine(command)}`,
    'Icon=callside',
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');

const groupOf = (text: string): readonly string[] => {
  const lines = text.split('\n').map((line) => line.trim());
  const start = lines.indexOf('[Desktop Entry]');
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('['));
  return end < 0 ? rest : rest.slice(0, end);
};

/** Whether a session runs the entry: the user, or a tool of the desktop, may have switched it off inside the file. */
export function isEntryOn(text: string): boolean {
  const values = new Map(
    groupOf(text).flatMap((line) => {
      const match = /^([\w-]+)\s*=\s*(.*)$/u.exec(line);
      return match === null ? [] : [[match[1], match[2]] as const];
    }),
  );
  if (!values.has('Exec')) return false;
  return values.get('Hidden') !== 'true' && values.get('X-GNOME-Autostart-enabled') !== 'false';
}
