import { aptLine, installWithApt, isAptSystem } from './apt.js';
import { runQuietly } from './command.ts';
import { lackingLibraries, lackingPrograms } from './lacking.js';
import { blocked, ready, type Ready } from './ready.ts';
import type { ElectronRuntime } from './runtime.ts';
import { isRoot } from './sandbox.ts';
import {
  DESKTOP_PROGRAMS,
  LIBRARIES,
  OPENED_LATER,
  SPREADSHEET_PROGRAM,
  TRAY_PROGRAMS,
  type SystemPackage,
} from './systemNeeds.js';

export type Surface = 'own-display' | 'virtual-desktop';

/** `from` is undefined for a library of a newer Electron that systemNeeds.js does not list yet. */
type Lack = { readonly what: string; readonly from: SystemPackage | undefined };

/** Sees to the system's libraries and programs: as root on Debian and Ubuntu it installs them, else it says how. */
export async function provideSystemLibraries(
  runtime: ElectronRuntime,
  surface: Surface,
): Promise<Ready<null>> {
  if (process.platform !== 'linux') return ready(null);
  return provide(() => findLacking(runtime, surface));
}

/** Sees to the programs that show a tray and notifications on a virtual desktop. */
export async function provideTrayPrograms(): Promise<Ready<null>> {
  if (process.platform !== 'linux') return blocked('A virtual desktop with a tray exists on Linux only.');
  return provide(() => lackingPrograms(TRAY_PROGRAMS));
}

/** Sees to the spreadsheet that the unit tests open exports in. */
export async function provideSpreadsheet(): Promise<Ready<null>> {
  if (process.platform !== 'linux') return blocked('LibreOffice is installed on Linux only.');
  return provide(() => lackingPrograms(SPREADSHEET_PROGRAM));
}

async function provide(findLacking: () => readonly Lack[] | Promise<readonly Lack[]>): Promise<Ready<null>> {
  const lacking = await findLacking();
  if (lacking.length === 0) return ready(null);

  const packages = lacking.flatMap(({ from }) => (from === undefined ? [] : [from]));
  if (!isAptSystem() || packages.length < lacking.length) {
    return blocked(
      `This system lacks ${namesOf(lacking)}. Install them with its package manager and try again.`,
    );
  }
  if (!isRoot()) return blocked(`This system lacks ${namesOf(lacking)}.`, aptLine(packages));
  const problem = installWithApt(packages);
  if (problem !== null) return { ok: false, problem };

  const left = await findLacking();
  return left.length === 0 ? ready(null) : blocked(`The system still lacks ${namesOf(left)}.`);
}

function namesOf(lacking: readonly Lack[]): string {
  return lacking.map(({ what }) => what).join(', ');
}

async function findLacking(runtime: ElectronRuntime, surface: Surface): Promise<readonly Lack[]> {
  const libraries = [...(await findUnlinked(runtime)), ...lackingLibraries(OPENED_LATER)];
  return surface === 'own-display' ? libraries : [...libraries, ...lackingPrograms(DESKTOP_PROGRAMS)];
}

async function findUnlinked(runtime: ElectronRuntime): Promise<readonly Lack[]> {
  const { output } = await runQuietly('ldd', [runtime.executable]);
  const missing = [...output.matchAll(/^\s*(\S+) => not found/gm)].flatMap(([, name]) => name ?? []);
  return [...new Set(missing)].map((what) => ({ what, from: LIBRARIES[what] }));
}
