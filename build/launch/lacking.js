import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * What the system does not have: `what` as the system calls it, `from` the package that brings it.
 * @typedef {import('./systemNeeds.js').SystemPackage} SystemPackage
 * @typedef {{ readonly what: string, readonly from: SystemPackage }} Lack
 */

/**
 * Of these shared libraries, those the dynamic linker does not know.
 * @param {Readonly<Record<string, SystemPackage>>} libraries
 * @returns {readonly Lack[]}
 */
export function lackingLibraries(libraries) {
  // By its full path: /sbin is not on the PATH of ordinary Debian users.
  const { status, stdout } = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' });
  if (status !== 0) return [];
  return listed(libraries).filter(({ what }) => !stdout.includes(`${what} `));
}

/**
 * @param {Readonly<Record<string, SystemPackage>>} programs
 * @returns {readonly Lack[]}
 */
export function lackingPrograms(programs) {
  return listed(programs).filter(({ what }) => !isOnPath(what));
}

/** @param {string} program */
export function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, program)));
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {Readonly<Record<string, SystemPackage>>} needs @returns {readonly Lack[]} */
function listed(needs) {
  return Object.entries(needs).map(([what, from]) => ({ what, from }));
}
