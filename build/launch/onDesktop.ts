import { appEnvironment } from './environment.ts';
import { prepare, type Prepared } from './prepare.ts';
import { reportProblem, type Ready } from './ready.ts';
import { provideTrayPrograms } from './systemLibraries.ts';
import { startTrayDesktop } from './trayDesktop.ts';
import { startVirtualDesktop, type VirtualDesktop } from './virtualDesktop.ts';

export type DesktopWork = (place: Prepared & { readonly env: NodeJS.ProcessEnv }) => Promise<number>;

/** Prepares this machine and does work on a desktop: a virtual one on Linux, elsewhere the one there is. Gives the exit code. */
export async function onDesktop(work: DesktopWork): Promise<number> {
  const prepared = await prepare('virtual-desktop');
  return prepared.ok ? onPreparedDesktop(prepared.value, work) : reportProblem(prepared.problem);
}

export async function onPreparedDesktop(prepared: Prepared, work: DesktopWork): Promise<number> {
  if (process.platform !== 'linux') return work({ ...prepared, env: appEnvironment() });
  return workOn(await startVirtualDesktop(), prepared, work);
}

/** Prepares this machine and does work on a virtual desktop with a tray and notifications. Gives the exit code. */
export async function onTrayDesktop(work: DesktopWork): Promise<number> {
  const prepared = await prepare('virtual-desktop');
  if (!prepared.ok) return reportProblem(prepared.problem);
  const programs = await provideTrayPrograms();
  return programs.ok ? onPreparedTrayDesktop(prepared.value, work) : reportProblem(programs.problem);
}

/** The same, once `provideTrayPrograms` has said that it can be. */
export async function onPreparedTrayDesktop(prepared: Prepared, work: DesktopWork): Promise<number> {
  return workOn(await startTrayDesktop(), prepared, work);
}

async function workOn(
  desktop: Ready<VirtualDesktop>,
  prepared: Prepared,
  work: DesktopWork,
): Promise<number> {
  if (!desktop.ok) return reportProblem(desktop.problem);
  const { env, stop } = desktop.value;
  try {
    return await work({ ...prepared, env });
  } finally {
    await stop();
  }
}
