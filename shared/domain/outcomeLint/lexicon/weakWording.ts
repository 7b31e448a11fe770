/** What a clause holds besides its verb; any of these can turn a weak verb into an act one could watch. */
export type Trait =
  /** How long it takes, or the name of a working session. */
  | 'length'
  /** Someone of the client's who joins. */
  | 'guest'
  /** What it is for. */
  | 'purpose'
  /** On paper, by e-mail, in a sheet. */
  | 'written'
  /** At a place of work. */
  | 'site'
  /** By doing the work itself: a pilot, a shift, a trial. */
  | 'doing'
  /** Figures, documents or a named answer that change hands. */
  | 'answer'
  /** Addressed to others on the client's side. */
  | 'thirdParty';

/**
 * One way to word a weak action. `says` makes it weak, `unless` and `unlessIt` lift that again,
 * and `evenSo` keeps it weak all the same. How phrases are written: wording/phrases.ts.
 */
export type WeakWording = {
  readonly says: readonly string[];
  readonly unless?: readonly string[];
  readonly unlessIt?: readonly Trait[];
  readonly evenSo?: readonly string[];
};
