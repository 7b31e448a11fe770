import { screen } from 'electron';
import { arrangementOf } from './arrangement.ts';
import type { Bounds } from './fitToWorkArea.ts';

/** The displays without their bars, the primary one first. */
export function workAreas(): readonly [Bounds, ...Bounds[]] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  return [primary.workArea, ...others.map((display) => display.workArea)];
}

export const currentArrangement = (): string => arrangementOf(screen.getAllDisplays());

/** Runs `act` when a display comes, goes or changes. Returns the function that stops. */
export function onDisplayChange(act: () => void): () => void {
  screen.on('display-added', act);
  screen.on('display-removed', act);
  screen.on('display-metrics-changed', act);
  return () => {
    screen.off('display-added', act);
    screen.off('display-removed', act);
    screen.off('display-metrics-changed', act);
  };
}
