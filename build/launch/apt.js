import { spawnSync } from 'node:child_process';
import { isOnPath } from './lacking.js';

/** @typedef {import('./systemNeeds.js').SystemPackage} SystemPackage */

const INSTALL = ['install', '-y', '--no-install-recommends'];
// A fresh cloud machine often runs its own updates in its first minutes.
const WAIT_FOR_LOCK = ['-o', 'DPkg::Lock::Timeout=120'];

export function isAptSystem() {
  return isOnPath('apt-get') && isOnPath('dpkg-query');
}

/**
 * The one line a person without root's rights has to run.
 * @param {readonly SystemPackage[]} packages
 */
export function aptLine(packages) {
  return `sudo apt-get update && sudo apt-get ${[...INSTALL, ...packageNames(packages)].join(' ')}`;
}

/**
 * Installs packages as root; null when they are there.
 * @param {readonly SystemPackage[]} packages
 * @returns {{ readonly says: string, readonly command: string } | null}
 */
export function installWithApt(packages) {
  const names = packageNames(packages);
  console.log(`Installing system packages with apt: ${names.join(' ')}.`);
  aptGet(['update']);
  const { status, output } = aptGet([...WAIT_FOR_LOCK, ...INSTALL, ...names]);
  if (status === 0) return null;
  return {
    says: `apt could not install them.\n${output}`,
    command: `apt-get update && apt-get ${[...INSTALL, ...names].join(' ')}`,
  };
}

/** @param {readonly string[]} args */
function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}`.trim() };
}

/** @param {readonly SystemPackage[]} packages @returns {readonly string[]} */
function packageNames(packages) {
  const hasNewNames = usesTime64Names();
  const names = packages.map(({ name, isRenamed }) => (isRenamed && hasNewNames ? `${name}t64` : name));
  return [...new Set(names)].sort();
}

/** Asks what is installed, not what is on offer: on a fresh machine apt knows no package until its first update. */
function usesTime64Names() {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Abbrev}\n', '*t64'], {
    encoding: 'utf8',
  });
  return stdout.includes('ii');
}
