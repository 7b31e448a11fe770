import { isDeepStrictEqual } from 'node:util';
import { seconds } from '../../../shared/lib/time.ts';
import type { Clock } from '../../ports.ts';
import type { TrayAction, TrayHost, TrayView } from '../../reminderPorts.ts';
import { createListeners } from './listeners.ts';
import type { SystemIcon } from './systemIcon.ts';

/** Whether the system shows tray icons, and ours among them. */
export type TrayWatch = {
  /** Tells soon after now, and after every change, whether there is somebody who shows icons. */
  follow(listener: (isThere: boolean) => void): () => void;
  /** Null when it cannot be told. */
  hasOurIcon(): Promise<boolean | null>;
};

export type TrayHostDeps = {
  readonly watch: TrayWatch;
  readonly clock: Pick<Clock, 'after'>;
  readonly makeIcon: (first: TrayView, choose: (action: TrayAction) => void) => SystemIcon;
};

/** A panel that restarts is back within this. */
const RESTART_MS = seconds(5);
const CHECK_EVERY_MS = seconds(2);
const MOST_CHECKS = 4;
const REMAKE_BEFORE_LAST = 2;

type Icon = {
  readonly show: (view: TrayView) => void;
  /** Makes the icon anew if that can help: a second one of a process shows only while the first never did. */
  readonly remake: () => void;
  readonly isMade: () => boolean;
  readonly hasShown: () => void;
  readonly destroy: () => void;
};

/** The one icon. It is never taken down while it is on screen: the system would not show another. */
function createIcon(make: (view: TrayView) => SystemIcon): Icon {
  let icon: SystemIcon | null = null;
  let shown: TrayView | null = null;
  let canRemake = true;
  const show = (view: TrayView): void => {
    if (isDeepStrictEqual(view, shown)) return;
    shown = view;
    if (icon === null) icon = make(view);
    else icon.show(view);
  };
  return {
    show,
    isMade: () => icon !== null,
    hasShown: () => void (canRemake = false),
    remake() {
      if (!canRemake || shown === null) return;
      canRemake = false;
      icon?.destroy();
      icon = make(shown);
    },
    destroy() {
      // A look that is still under way must not make another.
      canRemake = false;
      icon?.destroy();
      icon = null;
    },
  };
}

type Watcher = { readonly isThere: () => boolean; readonly stop: () => void };

/** Follows who shows icons, and looks after a moment whether ours is among them. */
function followHost(deps: TrayHostDeps, icon: Icon, onChange: (isThere: boolean) => void): Watcher {
  const { watch, clock } = deps;
  let isThere = false;
  let isHosted = false;
  let cancel = (): void => undefined;
  const become = (next: boolean): void => {
    if (next === isThere) return;
    isThere = next;
    onChange(next);
  };
  const wait = (ms: number, task: () => void): void => {
    cancel();
    cancel = clock.after(ms, task);
  };
  const check = async (checksLeft: number): Promise<void> => {
    const hasIcon = icon.isMade() ? await watch.hasOurIcon() : null;
    if (!isHosted || hasIcon === null) return;
    if (hasIcon) icon.hasShown();
    if (hasIcon || checksLeft === 0) {
      become(hasIcon);
      return;
    }
    // Not at the first look: at login it may only be slow, and an icon on its way must not be taken down.
    if (checksLeft === REMAKE_BEFORE_LAST) icon.remake();
    wait(CHECK_EVERY_MS, () => void check(checksLeft - 1));
  };
  const stop = watch.follow((next) => {
    isHosted = next;
    if (next) {
      become(true);
      wait(CHECK_EVERY_MS, () => void check(MOST_CHECKS));
    } else wait(RESTART_MS, () => become(false));
  });
  return {
    isThere: () => isThere,
    stop() {
      cancel();
      stop();
    },
  };
}

/**
 * The tray, for as long as the system has a place for it. An icon made before anybody shows icons would never be seen on
 * Linux, so it is made when they come, and once more at most if it did not arrive.
 */
export function createTrayHost(deps: TrayHostDeps): TrayHost {
  const changes = createListeners<[]>();
  const chosen = createListeners<[TrayAction]>();
  const icon = createIcon((view) => deps.makeIcon(view, chosen.tell));
  let wanted: TrayView | null = null;
  const host = followHost(deps, icon, (isThere) => {
    if (isThere && wanted !== null) icon.show(wanted);
    changes.tell();
  });
  return {
    show(view) {
      wanted = view;
      if (host.isThere()) icon.show(view);
    },
    isThere: () => host.isThere(),
    onChange: changes.add,
    onChosen: chosen.add,
    dispose() {
      host.stop();
      icon.destroy();
    },
  };
}
