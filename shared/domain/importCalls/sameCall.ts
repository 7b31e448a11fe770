import { minutes } from '../../lib/time.ts';
import type { Call } from '../../schemas/call.ts';

const MARKS = /\p{M}/gu;
const folded = (name: string): string =>
  name.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Equal for two that are the same call: company, contact and the minute it starts in; case and accents do not count. */
export const sameCallKey = ({
  company,
  contact,
  startsAt,
}: Pick<Call, 'company' | 'contact' | 'startsAt'>): string =>
  JSON.stringify([folded(company), folded(contact), Math.floor(startsAt / minutes(1))]);
