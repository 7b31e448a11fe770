import { NOTHING_SAID } from '../../../shared/domain/newCall.ts';
import { minutes } from '../../../shared/lib/time.ts';
import {
  callSchema,
  followUpSchema,
  noteSchema,
  questionSchema,
  type Call,
} from '../../../shared/schemas/call.ts';
import type { z } from 'zod';
import { columnsOf, type RawCall } from './callColumns.ts';
import { fieldsOf } from './callRow.ts';

type Fields = Readonly<Record<string, unknown>>;

const BLANK: Fields = {
  stage: 'planned',
  company: '',
  contact: '',
  contactRole: '',
  opportunity: '',
  startsAt: 0,
  durationMinutes: 30,
  timeZone: 'UTC',
  meetingUrl: '',
  playbookId: null,
  outcome: { who: '', what: '', when: '', kind: 'time', intent: 'creates' },
  fallback: '',
  purpose: '',
  clientReason: '',
  questions: [],
  ...NOTHING_SAID,
  result: null,
  createdAt: 0,
  updatedAt: 0,
};

const soundItems = (schema: z.ZodType, items: unknown): unknown =>
  Array.isArray(items) ? items.filter((item) => schema.safeParse(item).success) : [];

/** Lists without the items that are no longer what they should be. */
const withSoundItems = (fields: Fields): Fields => ({
  ...fields,
  questions: soundItems(questionSchema, fields['questions']),
  notes: soundItems(noteSchema, fields['notes']),
  followUps: soundItems(followUpSchema, fields['followUps']),
});

const asPath = (path: readonly PropertyKey[]): readonly string[] => path.map(String);

/** `fields` with the value at `path` taken from the blank call. */
function blanked(fields: Fields, [first, second]: readonly string[]): Fields {
  if (first === undefined) return fields;
  const [blank, value] = [BLANK[first] ?? null, fields[first]];
  const isNested =
    second !== undefined && typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isNested) return { ...fields, [first]: blank };
  return { ...fields, [first]: { ...value, [second]: (blank as Fields)[second] } };
}

/** A stage that lost one of its own facts falls back to the one before it; what happened is then asked again. */
function inTenableStage(fields: Fields): Fields {
  const start = fields['startedAt'] ?? fields['startsAt'];
  const end = fields['endedAt'] ?? Number(fields['startsAt']) + minutes(Number(fields['durationMinutes']));
  const ended = { ...fields, stage: 'ended', startedAt: start, endedAt: end };
  if (fields['stage'] === 'planned' || fields['stage'] === 'live') return { ...fields, startedAt: start };
  return fields['stage'] === 'logged' && fields['result'] !== null && typeof fields['loggedAt'] === 'number'
    ? fields
    : ended;
}

const mostMends = Object.keys(BLANK).length + 10;

/** What can still be read of a damaged row, the rest blank; null when not even the id is left. */
export function mendedCall(row: RawCall): Call | null {
  let fields: Fields = withSoundItems(fieldsOf(columnsOf(row)));
  for (let mends = 0; mends < mostMends; mends += 1) {
    const { success, data, error } = callSchema.safeParse(inTenableStage(fields));
    if (success) return data;
    const paths = error.issues.map(({ path }) => asPath(path));
    if (paths.some(([first]) => first === 'id')) return null;
    fields = paths.reduce(blanked, fields);
  }
  return null;
}
