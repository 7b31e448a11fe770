import { isOnPath, runQuietly } from './command.ts';
import { say, type Problem } from './ready.ts';
import type { SystemPackage } from './systemNeeds.ts';

const INSTALL = ['install', '-y', '--no-install-recommends'];
// A fresh cloud machine often runs its own updates in its first minutes.
const WAIT_FOR_LOCK = ['-o', 'DPkg::Lock::Timeout=120'];

export function isAptSystem(): boolean {
  return isOnPath('apt-get') && isOnPath('dpkg-query');
}

/** The one line a person without root's rights has to run. */
export async function aptLine(packages: readonly SystemPackage[]): Promise<string> {
  const names = await packageNames(packages);
  return `sudo apt-get update && sudo apt-get ${[...INSTALL, ...names].join(' ')}`;
}

/** Installs packages as root; null when they are there. */
export async function installWithApt(packages: readonly SystemPackage[]): Promise<Problem | null> {
  const names = await packageNames(packages);
  say(`Installing system packages with apt: ${names.join(' ')}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update'], { env });
  const { code, output } = await runQuietly('apt-get', [...WAIT_FOR_LOCK, ...INSTALL, ...names], { env });
  if (code === 0) return null;
  return {
    says: `apt could not install them.\n${output.trim()}`,
    command: `apt-get update && apt-get ${[...INSTALL, ...names].join(' ')}`,
  };
}

async function packageNames(packages: readonly SystemPackage[]): Promise<readonly string[]> {
  const hasNewNames = await usesTime64Names();
  const names = packages.map(({ name, isRenamed }) => (isRenamed && hasNewNames ? `${name}t64` : name));
  return [...new Set(names)].sort();
}

/** Asks what is installed, not what is on offer: on a fresh machine apt knows no package until its first update. */
async function usesTime64Names(): Promise<boolean> {
  const { output } = await runQuietly('dpkg-query', ['-W', '-f', '${db:Status-Abbrev}\n', '*t64']);
  return output.includes('ii');
}
