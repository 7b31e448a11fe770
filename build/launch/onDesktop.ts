import { appEnvironment } from './environment.ts';
import { prepare, type Prepared } from './prepare.ts';
import { reportProblem } from './ready.ts';
import { startVirtualDesktop, type VirtualDesktop } from './virtualDesktop.ts';

export type DesktopWork = (place: Prepared & { readonly env: NodeJS.ProcessEnv }) => Promise<number>;

/** Prepares this machine and does work on a desktop: a virtual one on Linux, elsewhere the one there is. Gives the exit code. */
export async function onDesktop(work: DesktopWork): Promise<number> {
  const prepared = await prepare('virtual-desktop');
  return prepared.ok ? onPreparedDesktop(prepared.value, work) : reportProblem(prepared.problem);
}

export async function onPreparedDesktop(prepared: Prepared, work: DesktopWork): Promise<number> {
  if (process.platform !== 'linux') return work({ ...prepared, env: appEnvironment() });
  const desktop = await startVirtualDesktop();
  return desktop.ok ? workThenStop(desktop.value, prepared, work) : reportProblem(desktop.problem);
}

async function workThenStop(desktop: VirtualDesktop, prepared: Prepared, work: DesktopWork): Promise<number> {
  try {
    return await work({ ...prepared, env: desktop.env });
  } finally {
    await desktop.stop();
  }
}
