import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const canStartBus = spawnSync('dbus-daemon', ['--version']).status === 0;
export const noBus = canStartBus ? '' : ' (skipped: dbus-daemon is not installed)';

/** A message bus nobody else is on. */
export type PrivateBus = {
  readonly address: string;
  /** It goes, and everybody is cut off. */
  stop(): Promise<void>;
  /** It is there again, under its old address. */
  start(): Promise<void>;
  /** For good, with its folder. */
  close(): Promise<void>;
};

/** Starts a bus that knows these activatable services, by the command that starts each. */
export async function startPrivateBus(
  activatable: Readonly<Record<string, string>> = {},
): Promise<PrivateBus> {
  const folder = mkdtempSync(join(tmpdir(), 'callside-bus-'));
  const address = `unix:path=${folder}/bus`;
  writeConfiguration(folder, address, activatable);
  let daemon: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    daemon = spawn('dbus-daemon', [`--config-file=${folder}/bus.conf`, '--nofork', '--print-address=1'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (daemon.stdout !== null) await once(daemon.stdout, 'data');
  };
  const stop = async (): Promise<void> => {
    if (daemon === null) return;
    const ended = once(daemon, 'exit');
    daemon.kill('SIGKILL');
    await ended;
    daemon = null;
    rmSync(`${folder}/bus`, { force: true });
  };
  await start();
  return {
    address,
    start,
    stop,
    async close() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeConfiguration(
  folder: string,
  address: string,
  activatable: Readonly<Record<string, string>>,
): void {
  mkdirSync(`${folder}/services`);
  for (const [name, command] of Object.entries(activatable)) {
    writeFileSync(`${folder}/services/${name}.service`, `[D-BUS Service]\nName=${name}\nExec=${command}\n`);
  }
  writeFileSync(
    `${folder}/bus.conf`,
    `<busconfig>
      <type>session</type>
      <listen>${address}</listen>
      <servicedir>${folder}/services</servicedir>
      <policy context="default">
        <allow send_destination="*"/>
        <allow receive_sender="*"/>
        <allow own="*"/>
      </policy>
    </busconfig>`,
  );
}
