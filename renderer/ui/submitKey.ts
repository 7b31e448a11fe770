import type { KeyboardEvent } from 'react';

/** Which press hands a field in: Enter alone, or Command/Ctrl and Enter where Enter starts a line. */
export type SubmitOn = 'enter' | 'modEnter';

/** Whether this press hands the field in; never while an input method is still composing. */
export const isSubmitPress = (event: KeyboardEvent, submitOn: SubmitOn): boolean => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return false;
  const hasMod = event.metaKey || event.ctrlKey;
  return submitOn === 'modEnter' ? hasMod : !hasMod && !event.shiftKey && !event.altKey;
};
