/** A day found in a text: `date` is ISO `YYYY-MM-DD`, `text` the words that say it. */
export type DueDate = {
  readonly date: string;
  readonly text: string;
  /** True when the day lies before the day of the call; the day of the call itself is not past. */
  readonly isPast: boolean;
};

export type DueDateReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'vague'; readonly text: string }
  | ({ readonly kind: 'date' } & DueDate);

/** The day from which weekdays and dates without a year are counted. */
export type CallDay = { readonly callDate: string | Temporal.PlainDate };
