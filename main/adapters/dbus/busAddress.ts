/** Where Node can reach a socket: a path, or a name after NUL in the abstract namespace. */
export type SocketPath = string;

/**
 * The sockets an address of a message bus names, in the order in which to try them. An address is a list of
 * `family:key=value,…` by the D-Bus specification. Families other than `unix` start programs or leave the machine: never used.
 */
export function socketsOf(address: string): readonly SocketPath[] {
  return address.split(';').flatMap((entry) => {
    const [family, parameters] = split(entry, ':');
    return family === 'unix' ? socketOf(parameters) : [];
  });
}

/** The address of the user's bus; without one told, the place where systemd puts it. */
export function addressOfSession(env: NodeJS.ProcessEnv): string {
  const { DBUS_SESSION_BUS_ADDRESS: told, XDG_RUNTIME_DIR: folder } = env;
  if (told !== undefined && told !== '') return told;
  return folder === undefined || folder === '' ? '' : `unix:path=${encodeURI(folder)}/bus`;
}

function socketOf(parameters: string): readonly SocketPath[] {
  const values = new Map(parameters.split(',').map((pair) => split(pair, '=')));
  const path = unescaped(values.get('path'));
  if (path !== null) return [path];
  const abstract = unescaped(values.get('abstract'));
  return abstract === null ? [] : [`\0${abstract}`];
}

function split(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function unescaped(value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
