export type SystemVersion = { readonly platform: NodeJS.Platform; readonly release: string };

// Windows 10 2004 leaves a protected window out; before, a black one is shown.
const WINDOWS_BUILD = 19_041;
// From Darwin 24 (macOS 15) on, the capture that meeting apps use shows protected windows all the same.
const DARWIN_SHOWING = 24;

const part = (release: string, index: number): number => Number(release.split('.')[index] ?? 0);

/** Whether a window that is kept out of screen sharing is known to be left out; `release` is that of `os.release()`. */
export function honoursProtection({ platform, release }: SystemVersion): boolean {
  if (platform === 'win32') return part(release, 0) >= 10 && part(release, 2) >= WINDOWS_BUILD;
  return platform === 'darwin' && part(release, 0) < DARWIN_SHOWING;
}
