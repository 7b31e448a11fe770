import { isOnPath, runQuietly } from './command.ts';
import { aptLine, installWithApt, isAptSystem } from './apt.ts';
import { blocked, ready, type Ready } from './ready.ts';
import type { ElectronRuntime } from './runtime.ts';
import { isRoot } from './sandbox.ts';
import { DESKTOP_PROGRAMS, LIBRARIES, OPENED_LATER, type SystemPackage } from './systemNeeds.ts';

export type Surface = 'own-display' | 'virtual-desktop';

/** What the system lacks: `what` as the system calls it, and the package that brings it where that is known. */
type Lack = { readonly what: string; readonly from: SystemPackage | undefined };

/** Sees to the system's libraries and programs: as root on Debian and Ubuntu it installs them, else it says how. */
export async function provideSystemLibraries(
  runtime: ElectronRuntime,
  surface: Surface,
): Promise<Ready<null>> {
  if (process.platform !== 'linux') return ready(null);
  const lacking = await findLacking(runtime, surface);
  if (lacking.length === 0) return ready(null);

  const names = lacking.map(({ what }) => what).join(', ');
  const packages = lacking.flatMap(({ from }) => (from === undefined ? [] : [from]));
  if (!isAptSystem() || packages.length < lacking.length) {
    return blocked(`This system lacks ${names}. Install them with its package manager and try again.`);
  }
  if (!isRoot()) return blocked(`This system lacks ${names}.`, await aptLine(packages));
  const problem = await installWithApt(packages);
  if (problem !== null) return { ok: false, problem };
  return stillLacking(await findLacking(runtime, surface));
}

function stillLacking(lacking: readonly Lack[]): Ready<null> {
  if (lacking.length === 0) return ready(null);
  return blocked(
    `After the installation the system still lacks ${lacking.map(({ what }) => what).join(', ')}.`,
  );
}

async function findLacking(runtime: ElectronRuntime, surface: Surface): Promise<readonly Lack[]> {
  const libraries = [...(await findUnlinked(runtime)), ...(await findUnopenable())];
  return surface === 'own-display' ? libraries : [...libraries, ...findMissingPrograms()];
}

async function findUnlinked(runtime: ElectronRuntime): Promise<readonly Lack[]> {
  const { output } = await runQuietly('ldd', [runtime.executable]);
  const missing = [...output.matchAll(/^\s*(\S+) => not found/gm)].flatMap(([, name]) => name ?? []);
  return [...new Set(missing)].map((what) => ({ what, from: LIBRARIES[what] }));
}

async function findUnopenable(): Promise<readonly Lack[]> {
  // By its full path: /sbin is not on the PATH of ordinary Debian users.
  const { code, output } = await runQuietly('/sbin/ldconfig', ['-p']);
  if (code !== 0) return [];
  const missing = Object.entries(OPENED_LATER).filter(([what]) => !output.includes(what));
  return missing.map(([what, from]) => ({ what, from }));
}

function findMissingPrograms(): readonly Lack[] {
  const missing = Object.entries(DESKTOP_PROGRAMS).filter(([what]) => !isOnPath(what));
  return missing.map(([what, from]) => ({ what, from }));
}
