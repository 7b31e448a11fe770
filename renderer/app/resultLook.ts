import {
  CircleCheck,
  CircleDashed,
  CircleSlash2,
  CircleX,
  CornerDownRight,
  type LucideIcon,
} from 'lucide-react';
import type { CallResult } from '../../shared/schemas/call.ts';

export type ResultTone = 'gained' | 'fallback' | 'missed' | 'unasked' | 'plain';

const TONE_OF: Readonly<Record<CallResult, ResultTone>> = {
  gained: 'gained',
  fallback: 'fallback',
  other: 'fallback',
  deferred: 'missed',
  declined: 'missed',
  'not-asked': 'unasked',
  'no-show': 'plain',
  cancelled: 'plain',
  rescheduled: 'plain',
};

const ICON_OF: Readonly<Record<ResultTone, LucideIcon>> = {
  gained: CircleCheck,
  fallback: CornerDownRight,
  missed: CircleX,
  unasked: CircleDashed,
  plain: CircleSlash2,
};

/** The four colours of results; a call that did not take place wears none. */
export const resultTone = (result: CallResult): ResultTone => TONE_OF[result];

/** Results differ by shape as well as by colour. */
export const iconOfTone = (tone: ResultTone): LucideIcon => ICON_OF[tone];

/** Every result, the way menus list them. */
export const RESULTS_IN_ORDER: readonly CallResult[] = [
  'gained',
  'fallback',
  'other',
  'deferred',
  'declined',
  'not-asked',
  'no-show',
  'cancelled',
  'rescheduled',
];
