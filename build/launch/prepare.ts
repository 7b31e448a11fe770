import { findElectron } from './electron.ts';
import { ready, type Ready } from './ready.ts';
import type { ElectronRuntime } from './runtime.ts';
import { findSandboxProblem, sandboxArguments } from './sandbox.ts';
import { provideSystemLibraries, type Surface } from './systemLibraries.ts';

/** What it takes to start the app: an Electron whose libraries are there, and the arguments this user needs. */
export type Prepared = { readonly runtime: ElectronRuntime; readonly electronArguments: readonly string[] };

/** Gets whatever is missing on this machine. Silent when nothing is. */
export async function prepare(surface: Surface): Promise<Ready<Prepared>> {
  const runtime = await findElectron();
  if (!runtime.ok) return runtime;
  const libraries = await provideSystemLibraries(runtime.value, surface);
  if (!libraries.ok) return libraries;
  const problem = await findSandboxProblem(runtime.value);
  if (problem !== null) return { ok: false, problem };
  return ready({ runtime: runtime.value, electronArguments: sandboxArguments() });
}
