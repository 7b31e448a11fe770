import type { CalendarOccurrence, MeetingChoice } from '../../schemas/calendar.ts';

/** What was decided by hand about a meeting, and whether about it alone or about its series. */
export type HandChoice = { readonly choice: MeetingChoice['choice']; readonly isAlone: boolean };

export type Choices = {
  readonly of: (
    occurrence: Pick<CalendarOccurrence, 'uid' | 'occurrenceKey' | 'isRecurring'>,
  ) => HandChoice | null;
};

/**
 * Looks choices up: one about the meeting alone wins over one about its series. A meeting that does not recur is known by its
 * UID, since its occurrence key moves with it.
 */
export function choicesOf(choices: readonly MeetingChoice[]): Choices {
  const byUid = new Map<string, MeetingChoice[]>();
  for (const choice of choices) byUid.set(choice.uid, [...(byUid.get(choice.uid) ?? []), choice]);
  return {
    of: ({ uid, occurrenceKey, isRecurring }) => {
      const ofUid = byUid.get(uid) ?? [];
      const alone = ofUid.findLast((made) =>
        isRecurring ? made.occurrenceKey === occurrenceKey : made.occurrenceKey !== null,
      );
      const series = ofUid.find((made) => made.occurrenceKey === null);
      const made = alone ?? series;
      return made === undefined ? null : { choice: made.choice, isAlone: made === alone };
    },
  };
}
