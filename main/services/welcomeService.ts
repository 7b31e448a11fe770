import type { WelcomeStep } from '../../shared/ipc/welcome.ts';

/** Where the welcome was left; a window that is closed and opened again goes on there. */
export function createWelcomeService() {
  let shown: WelcomeStep = 1;
  return {
    step: (): WelcomeStep => shown,
    keepStep: (step: WelcomeStep): void => void (shown = step),
  };
}

export type WelcomeService = ReturnType<typeof createWelcomeService>;
