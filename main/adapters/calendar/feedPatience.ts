import type { Clock } from '../../ports.ts';

export type Patience = {
  /** Aborts when patience is over, or was stopped. */
  readonly signal: AbortSignal;
  /** A byte came: the silence begins anew. */
  heard(): void;
  /** Whether it ended by itself: the other side took too long. */
  isOver(): boolean;
  stop(): void;
};

/** Waits for an answer, so long overall and so long in silence. */
export function startPatience(
  clock: Clock,
  { overallMs, silenceMs }: { readonly overallMs: number; readonly silenceMs: number },
): Patience {
  const controller = new AbortController();
  let isOver = false;
  let cancelSilence = (): void => undefined;
  const end = (): void => {
    isOver = !controller.signal.aborted;
    stop();
  };
  const cancelOverall = clock.after(overallMs, end);
  const stop = (): void => {
    cancelSilence();
    cancelOverall();
    controller.abort();
  };
  const heard = (): void => {
    cancelSilence();
    if (!controller.signal.aborted) cancelSilence = clock.after(silenceMs, end);
  };
  heard();
  return { signal: controller.signal, heard, isOver: () => isOver, stop };
}
