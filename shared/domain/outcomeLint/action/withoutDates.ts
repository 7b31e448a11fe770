import { candidatesInText } from '../../dueDate/candidates.ts';
import { plainText } from '../../wording/plainText.ts';

const LINK_BEFORE =
  /(?:,|(?<!\p{L})(?:by|on|until|till|before|no later than|bis(?: zum)?|am|spätestens(?: am)?|noch|den))\s*$/iu;
const CLOCK =
  /(?<![\p{L}\d])(?:(?:at|um|from|von|gegen) )?\d{1,2}[:.]\d\d(?: ?(?:-|to|bis) ?\d{1,2}[:.]\d\d)?(?: ?(?:am|pm|uhr|h))?(?![\p{L}\d])/giu;

/** An action without its dates and times, so that “talk again on 2 Dec” is seen to be no more than “talk again”. */
export function withoutDates(text: string | null, callDate: string): string {
  const action = plainText(text);
  const days = candidatesInText(action, Temporal.PlainDate.from(callDate));
  const kept = days.reduceRight(
    (left, { start, end }) => `${left.slice(0, start).replace(LINK_BEFORE, '')} ${left.slice(end)}`,
    action,
  );
  return kept.replace(CLOCK, ' ');
}
