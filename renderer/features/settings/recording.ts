import {
  conflictOf,
  recordKeys,
  type KeyConflict,
  type KeyPress,
  type KeySystem,
  type Recorded,
} from '../../../shared/domain/shortcuts.ts';
import { SHORTCUT_ACTIONS } from '../../../shared/lib/shortcutActions.ts';
import type { Accelerator, ChosenShortcuts, ShortcutAction } from '../../../shared/schemas/shortcuts.ts';

type Refusal = Extract<Recorded, { readonly kind: 'refused' }>['reason'];

/** Why keys that were pressed are not taken. */
export type RecordingProblem =
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'conflict'; readonly conflict: KeyConflict };

export type RecordingStep =
  | { readonly kind: 'wait' | 'cancel' | 'clear' }
  /** Tab goes on to the next control: whoever has only a keyboard must not be held. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'problem'; readonly problem: RecordingProblem }
  | { readonly kind: 'keys'; readonly accelerator: Accelerator };

export type Recording = {
  readonly action: ShortcutAction;
  readonly chosen: ChosenShortcuts;
  readonly system: KeySystem;
};

const ALONE: Readonly<Record<string, 'cancel' | 'clear' | 'leave'>> = {
  Escape: 'cancel',
  Backspace: 'clear',
  Delete: 'clear',
  Tab: 'leave',
};

const hasNoModifier = ({ ctrlKey, altKey, metaKey }: KeyPress): boolean => !ctrlKey && !altKey && !metaKey;

/** What a key press means while keys are being recorded. */
export function recordingStep(press: KeyPress, { action, chosen, system }: Recording): RecordingStep {
  const alone = hasNoModifier(press) ? ALONE[press.key] : undefined;
  if (alone !== undefined) return { kind: alone };
  const recorded = recordKeys(press, system);
  if (recorded.kind === 'more') return { kind: 'wait' };
  if (recorded.kind === 'refused') return { kind: 'problem', problem: recorded };
  const others = SHORTCUT_ACTIONS.filter((other) => other !== action).map(
    (other) => [other, chosen[other]] as const,
  );
  const conflict = conflictOf({ accelerator: recorded.accelerator, others, system });
  if (conflict !== null) return { kind: 'problem', problem: { kind: 'conflict', conflict } };
  return recorded;
}
