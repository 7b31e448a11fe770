/** Words right before a day that keep it from coming due: “around Friday”, “nach dem 3. Dezember”. */
const LOOSE_BEFORE =
  /(?:^|\P{L})(?:around|about|circa|ca\.?|approx\.?|approximately|roughly|after|anytime after|over|between|sometime around|um den|etwa|ungefähr|nach|nach dem|über|zwischen|rund um|gegen|frühestens|not before|nicht vor|not earlier than)(?: the| den| dem| am| on| \p{L}+day,?)?\s*$/iu;

/** Words anywhere in the slot for the date that take it back. */
const LOOSE_ANYWHERE =
  /(?:^|\P{L})(?:maybe|perhaps|hopefully|possibly|probably|if possible|if (?:he|she|they|it) can|or so|-?ish|or later|or thereabouts|whenever|vielleicht|hoffentlich|eventuell|evtl|wahrscheinlich|wenn möglich|falls möglich|nach möglichkeit|oder so|oder später|irgendwann (?:um|nach))(?!\p{L})|(?<=\p{L}|\d)-ish(?!\p{L})/iu;

/** Whether the words before a day leave it open. */
export const isLooseBefore = (before: string): boolean => LOOSE_BEFORE.test(before.slice(-40));

/** Whether a whole slot leaves its day open. */
export const isLoose = (slot: string): boolean => LOOSE_ANYWHERE.test(slot);
