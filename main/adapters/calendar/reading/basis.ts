import {
  compactDate,
  compactWall,
  DAY_MS,
  dayOf,
  isoDate,
  isoWall,
  timeOfDay,
  type WallMs,
} from './civil.ts';
import type { OccurrenceStart } from '../../../../shared/schemas/calendar.ts';
import type { Written } from './moments.ts';
import { UTC, type Zone } from './zone.ts';

/** What the times of a series are: days, wall times of whoever reads, or instants by the wall of a zone. */
export type Basis =
  | { readonly kind: 'date' }
  | { readonly kind: 'floating' }
  | { readonly kind: 'instant'; readonly zone: Zone };

/** A written moment with the zone its line names, null when it names none. */
export type Placed = { readonly written: Written; readonly zone: Zone | null };

/** Zones that a calendar leaves unsaid. */
export type Surroundings = {
  /** Of the person who reads, for times that are theirs. */
  readonly reader: Zone;
  /** Zones the file speaks of: midnight in one of these is a day written as an instant. */
  readonly spoken: readonly Zone[];
};

/** A number that orders the times of a series and tells them apart: the instant, or the wall time where it is none. */
export type Stamp = number;

export function basisOf({ written, zone }: Placed): Basis {
  if (written.kind === 'date') return { kind: 'date' };
  if (written.kind === 'utc') return { kind: 'instant', zone: UTC };
  return zone === null ? { kind: 'floating' } : { kind: 'instant', zone };
}

export const stampOfWall = (basis: Basis, wall: WallMs): Stamp =>
  basis.kind === 'instant' ? basis.zone.toInstant(wall) : wall;

export const wallOfStamp = (basis: Basis, stamp: Stamp): WallMs =>
  basis.kind === 'instant' ? basis.zone.toWall(stamp) : stamp;

/** A moment of any kind among the times of a series. */
export function stampOf(placed: Placed, basis: Basis, around: Surroundings): Stamp {
  if (basis.kind === 'date') return dayStamp(placed, around);
  const { written, zone } = placed;
  if (written.kind === 'utc') return basis.kind === 'instant' ? written.at : around.reader.toWall(written.at);
  if (basis.kind === 'floating') return written.wall;
  return (zone ?? basis.zone).toInstant(written.wall);
}

/** Exchange and others write a day as the instant it begins. */
function dayStamp({ written }: Placed, { spoken }: Surroundings): Stamp {
  if (written.kind !== 'utc') return dayOf(written.wall) * DAY_MS;
  const walls = spoken.map((zone) => zone.toWall(written.at));
  return dayOf(walls.find((wall) => timeOfDay(wall) === 0) ?? written.at) * DAY_MS;
}

/** The name of an occurrence within its series. */
export function keyOf(basis: Basis, stamp: Stamp): string {
  if (basis.kind === 'date') return compactDate(dayOf(stamp));
  return basis.kind === 'instant' ? `${compactWall(stamp)}Z` : compactWall(stamp);
}

export function startOf(basis: Basis, stamp: Stamp): OccurrenceStart {
  if (basis.kind === 'instant') return { kind: 'instant', at: stamp, timeZone: basis.zone.name };
  if (basis.kind === 'date') return { kind: 'date', date: isoDate(compactDate(dayOf(stamp))) };
  return { kind: 'floating', dateTime: isoWall(compactWall(stamp)) };
}
