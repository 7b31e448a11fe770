import { useEffect, useEffectEvent, useState } from 'react';
import type { Accelerator, ShortcutAction } from '../../../shared/schemas/shortcuts.ts';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { change } from './change.ts';
import { recordingStep, type RecordingProblem, type RecordingStep } from './recording.ts';

export type Recorder = {
  readonly isRecording: boolean;
  /** Why the keys pressed last were not taken. */
  readonly problem: RecordingProblem | null;
  readonly start: () => void;
  readonly stop: () => void;
};

const pressOf = (event: KeyboardEvent) => ({
  ...{ key: event.key, code: event.code, ctrlKey: event.ctrlKey, altKey: event.altKey },
  ...{ shiftKey: event.shiftKey, metaKey: event.metaKey },
  isAltGraph: event.getModifierState('AltGraph'),
});

/** Hears every key before anything else does, and has main give back the keys that are in use meanwhile. */
function useEveryKey(isOn: boolean, onPress: (event: KeyboardEvent) => void): void {
  const press = useEffectEvent(onPress);
  useEffect(() => {
    if (!isOn) return undefined;
    const hear = (event: KeyboardEvent): void => press(event);
    void ask('shortcut.record', { isRecording: true });
    window.addEventListener('keydown', hear, true);
    return () => {
      window.removeEventListener('keydown', hear, true);
      void ask('shortcut.record', { isRecording: false });
    };
  }, [isOn]);
}

/** The keys of an action, set by pressing them. */
export function useRecorder(action: ShortcutAction): Recorder {
  const { settings, platform: system } = useBoot();
  const chosen = settings.shortcuts;
  const [isRecording, setIsRecording] = useState(false);
  const [problem, setProblem] = useState<RecordingProblem | null>(null);
  const stop = (): void => {
    setIsRecording(false);
    setProblem(null);
  };
  const set = (accelerator: Accelerator | null): void => {
    stop();
    change({ shortcuts: { ...chosen, [action]: accelerator } });
  };
  const follow = (step: RecordingStep): void => {
    if (step.kind === 'keys') set(step.accelerator);
    if (step.kind === 'clear') set(null);
    if (step.kind === 'cancel') stop();
    if (step.kind === 'problem') setProblem(step.problem);
  };
  useEveryKey(isRecording, (event) => {
    const step = recordingStep(pressOf(event), { action, chosen, system });
    if (step.kind === 'leave') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    follow(step);
  });
  const start = (): void => {
    setProblem(null);
    setIsRecording(true);
  };
  return { isRecording, problem, start, stop };
}
