/** What stands in a field, and what the address said when it was last looked at. */
export type Typed = { readonly typed: string; readonly seen: string };

/** The field once the address says `text`: what comes from elsewhere, such as Back, stands in the field too. */
export const followed = (state: Typed, text: string): Typed =>
  text === state.seen ? state : { typed: text, seen: text };
