import { guardCell } from '../formulaGuard.ts';

/** What no XML may hold: loaders that speak SOAP refuse the whole row for one of these. */
const UNPRINTABLE = /[\0-\x08\v\f\x0E-\x1F\x7F\uFFFE\uFFFF]/g;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;
const PHONE = /^\+?[\d(][\d\s()./-]*$/;
/** E.164 allows 15 digits; what is shorter than 5 is no number to be called. */
const PHONE_DIGITS = { least: 5, most: 15 };
const CUT = '…';

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return PHONE.test(text) && digits >= PHONE_DIGITS.least && digits <= PHONE_DIGITS.most;
}

/** Free text as a CRM may take it: whole characters only, without control signs. */
export const printable = (text: string): string => text.toWellFormed().replace(UNPRINTABLE, '');

/**
 * SECURITY: no cell that somebody typed can run as a formula (CWE-1236). A plain number or phone number is left as
 * it is: the mark would spoil it, and it cannot do more than a sum.
 */
export const guardFreeText = (text: string): string =>
  NUMBER.test(text) || isPhone(text) ? text : guardCell(text);

/** At most `most` UTF-16 units, never half a character; what was cut says so. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, most - CUT.length).replace(/[\uD800-\uDBFF]$/, '') + CUT;
}

/** A cell of free text within the limit of its field, the guard included. */
export const freeCell = (text: string, most: number): string => guardFreeText(cut(printable(text), most - 1));
