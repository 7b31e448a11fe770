/** A wall time as an instant, and the other instants it may be where clocks are put forward or back. */
export type WallTime = {
  readonly at: Temporal.ZonedDateTime;
  readonly others: readonly Temporal.ZonedDateTime[];
};

const MINUTES_PER_DAY = 24 * 60;

/** A time that a day skips moves on; one that comes twice is the first. Minutes count from midnight, 1440 is its end. */
export function atWallTime(date: Temporal.PlainDate, minute: number, timeZone: string): WallTime {
  const day = date.add({ days: Math.floor(minute / MINUTES_PER_DAY) });
  const inDay = minute % MINUTES_PER_DAY;
  const wall = day.toPlainDateTime({ hour: Math.floor(inDay / 60), minute: inDay % 60 });
  const at = wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  const both = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(timeZone, { disambiguation }),
  );
  return { at, others: both.filter((other) => other.epochMilliseconds !== at.epochMilliseconds) };
}
