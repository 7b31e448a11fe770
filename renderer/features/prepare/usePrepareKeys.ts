import type { Call } from '../../../shared/schemas/call.ts';
import { useBoot } from '../../app/boot.ts';
import { useCallActions } from '../../app/callActions.ts';
import { bound, isInField, useKeys, type KeyBinding } from '../../app/keys.ts';
import { startCall } from '../../app/startCall.ts';
import { useText } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';

type PrepareKeys = {
  readonly call: Call;
  /** An edit could not be handed to main. */
  readonly isFailing: boolean;
  readonly undoKeys: readonly KeyBinding[];
  readonly focusOutcome: () => void;
};

function leaveField(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && isInField(activeElement)) activeElement.blur();
}

/** The keys of this screen: Enter starts, Mod+E goes to the outcome, Mod+J joins, Escape leaves a field. */
export function usePrepareKeys({ call, isFailing, undoKeys, focusOutcome }: PrepareKeys): void {
  const t = useText();
  const { storage } = useBoot();
  const { join } = useCallActions();
  const isHeld = isFailing || storage.state === 'holding';
  const hasLink = call.meetingUrl.trim() !== '';
  useKeys([
    ...undoKeys,
    ...bound('outcome', focusOutcome),
    ...bound('saved', () => say(t(isHeld ? 'prepare.save.held' : 'prepare.save.already'))),
    ...bound('leaveField', leaveField, { inFields: true }),
    ...(hasLink ? bound('join', () => void join(call.id)) : []),
    ...(call.stage === 'planned' ? bound('startCall', () => void startCall(call)) : []),
  ]);
}
