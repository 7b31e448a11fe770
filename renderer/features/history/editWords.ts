import type { EditLine } from '../../../shared/domain/editLines.ts';
import { clockText } from '../../../shared/lib/time.ts';
import type { Format } from '../../app/format.ts';
import type { Text } from '../../app/text.ts';

type Of<C extends EditLine['code']> = Extract<EditLine, { readonly code: C }>;
type Words = { readonly [C in EditLine['code']]: (line: Of<C>, t: Text, format: Format) => string };

const QUOTED_CHARACTERS = 80;

/** Long texts stand in the log in full, and in the line with their beginning. */
const shortened = (text: string): string =>
  text.length <= QUOTED_CHARACTERS ? text : `${text.slice(0, QUOTED_CHARACTERS).trimEnd()}…`;

const textOrNothing = (t: Text, text: string, key: string): string =>
  text.trim() === '' ? t(`edits.empty.${key}`) : t(`edits.was.${key}`, { text: shortened(text) });

const WORDS: Words = {
  reopened: ({ result }, t) => t('edits.reopened', { result: t(`results.${result}`) }),
  loggedAgain: (_line, t) => t('edits.loggedAgain'),
  result: ({ result }, t) => t('edits.result', { result: t(`results.${result}`) }),
  reason: ({ reason }, t) =>
    reason === null ? t('edits.noReason') : t('edits.reason', { reason: t(`reasons.${reason}`) }),
  kind: ({ kind }, t) => t('edits.kind', { kind: t(`commitments.${kind}.name`) }),
  intent: ({ intent }, t) => t('edits.intent', { intent: t(`history.intents.${intent}`) }),
  promiseState: ({ state }, t) => t(`edits.promiseState.${state}`),
  text: ({ field, text }, t) => textOrNothing(t, text, field),
  outcome: ({ part, text }, t) => textOrNothing(t, text, `outcome.${part}`),
  promise: ({ part, text }, t) => textOrNothing(t, text, `promise.${part}`),
  start: ({ at }, t, format) => t('edits.start', { when: format.dayAndTime(at) }),
  length: ({ minutes }, t) => t('edits.length', { count: minutes }),
  fact: ({ field, spanMs }, t) =>
    spanMs === null ? t(`edits.not.${field}`) : t(`edits.at.${field}`, { moment: clockText(spanMs) }),
  item: ({ field, text }, t) => t(`edits.item.${field}`, { text: shortened(text) }),
  added: ({ field, text }, t) => t(`edits.added.${field}`, { text: shortened(text) }),
  done: ({ text, isDone }, t) => t(isDone ? 'edits.wasDone' : 'edits.wasOpen', { text: shortened(text) }),
};

/** What a change took away, as a sentence. */
export function editSentence<C extends EditLine['code']>(line: Of<C>, t: Text, format: Format): string {
  return WORDS[line.code](line, t, format);
}
