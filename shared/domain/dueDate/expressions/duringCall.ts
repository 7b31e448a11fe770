import { type DayExpression, type Part, wholeWords } from './dayExpression.ts';

const talk = '(?:call|conversation|meeting|session|chat|phone call)';
const gespräch =
  '(?:gesprächs?|gespräches|telefonats?|anrufs?|termins?|calls?|meetings?|sitzung|treffens?|telefongesprächs?)';
const callDay = (_part: Part, day: Temporal.PlainDate): Temporal.PlainDate => day;

/** Said and done on the call itself, so due on its day. */
export const DURING_CALL: readonly DayExpression[] = [
  {
    pattern: wholeWords(
      `(?:in|on|during|within|by|before|at|live on|still on|right on)(?: the (?:very )?(?:end|close) of)? (?:this|today's|the present) (?:same )?${talk}(?: (?:ends|is over|closes|is done))?`,
    ),
    precision: 'spoken',
    day: callDay,
  },
  {
    pattern: wholeWords(
      `(?:before|by|at) the (?:end|close) of (?:the|our) ${talk}|before (?:the|our) ${talk} (?:ends|is over|closes|is done|finishes)`,
    ),
    precision: 'spoken',
    day: callDay,
  },
  {
    pattern: wholeWords(
      "before (?:we|i|they|he|she|you|anyone) (?:hangs? up|rings? off|ends?|finish|finishes|close|leaves?|part|drops? off|sign off)|before hanging up|while (?:we are|we're)(?: still)? (?:on|talking|speaking)(?: the (?:call|phone|line))?|here and now|then and there|there and then|right now|right here|on the spot",
    ),
    precision: 'spoken',
    day: callDay,
  },
  {
    pattern: wholeWords(
      `(?:right|straight|directly|immediately) (?:after|following) (?:this|the|our) ${talk}`,
    ),
    precision: 'spoken',
    day: callDay,
  },
  {
    pattern: wholeWords(
      `(?:in|während|vor|bis|am|zum|gegen)(?: zum| dem)?(?: (?:ende|schluss|abschluss))?(?: von)? (?:diese[msr]|unsere[msr]?|des|(?:im |des )?(?:heutigen|laufenden))(?: heutigen| laufenden)? ${gespräch}`,
    ),
    precision: 'spoken',
    day: callDay,
  },
  {
    pattern: wholeWords(
      `im (?:heutigen|laufenden) ${gespräch}|vor (?:gesprächs|meeting|call|termin)ende|(?:bis|zum|zu) (?:gesprächs|meeting|call|termin)(?:ende|schluss)|bevor (?:wir|sie|er) (?:auflegen|auflegt|fertig sind|auseinandergehen|aufhören|schließen)|vor dem auflegen|bevor das gespräch (?:endet|zu ende ist)`,
    ),
    precision: 'spoken',
    day: callDay,
  },
  {
    pattern: wholeWords(
      `(?:direkt|gleich|unmittelbar|sofort) (?:nach (?:dem|diesem|unserem)|im anschluss an (?:das|dieses)) ${gespräch}|hier und jetzt|an ort und stelle|jetzt(?: gleich| sofort)?`,
    ),
    precision: 'spoken',
    day: callDay,
  },
];

/** The same, said so short that it means this call only when it stands in the slot for the date. */
export const DURING_CALL_SLOT: readonly DayExpression[] = [
  {
    pattern: wholeWords(
      `(?:on|in|during|within|by|at)(?: the)?(?: end of)? (?:the|our) ${talk}|on call|live|now`,
    ),
    precision: 'spoken',
    day: callDay,
  },
  {
    pattern: wholeWords(`(?:im|in|während)(?: dem| des| unserem| unseres)? ${gespräch}|am telefon|live`),
    precision: 'spoken',
    day: callDay,
  },
];
