/** Elements of the outcome's card that others point at. */
export const ADVICE_ID = 'outcome-advice';
export const OFFERED_ID = 'outcome-offered';

/** Puts the keyboard on the first text that is offered for the slot in hand. */
export const focusOffered = (): void => document.getElementById(OFFERED_ID)?.querySelector('button')?.focus();
