import type { Call } from '../../../shared/schemas/call.ts';

/** "Dana Whitfield, VP Operations", or as much of it as is known. */
export const contactLine = ({ contact, contactRole }: Pick<Call, 'contact' | 'contactRole'>): string =>
  [contact.trim(), contactRole.trim()].filter((part) => part !== '').join(', ');
