import { valueOf } from './contentLine.ts';
import { LIMITS } from './limits.ts';
import { candidateZones, isAlike, nearestZone, samplesOf } from './nearestZone.ts';
import { first, type Component } from './properties.ts';
import { createZone, ianaZone, UTC, type Zone } from './zone.ts';
import { namedOffset, zoneNameOf } from './zoneNames.ts';
import { offsetsOf, type Span } from './zoneRules.ts';

/** The zones of one VCALENDAR by the name it uses; null when neither its own rules nor anybody else knows it. */
export type ZoneBook = (tzid: string) => Zone | null;

/** Known zones are shared by the calendars of a file, so that their offsets are worked out once. */
export function createZoneBook(calendar: Component, shared: ZoneShelf): ZoneBook {
  const own = new Map<string, Component>();
  for (const child of calendar.children.filter(({ name }) => name === 'VTIMEZONE').slice(0, LIMITS.zones)) {
    own.set(keyOf(valueOf(first(child, 'TZID'))), child);
  }
  const known = new Map<string, Zone | null>();
  return (tzid) => {
    const key = keyOf(tzid);
    const found = known.get(key);
    if (found !== undefined) return found;
    // What lies beyond is nobody's calendar: it is read as unknown rather than looked up.
    const zone = known.size >= LIMITS.zones ? null : zoneOf(tzid, own.get(key), shared);
    if (known.size < LIMITS.zones) known.set(key, zone);
    return zone;
  };
}

const keyOf = (tzid: string): string => tzid.trim().toLowerCase();

export type ZoneShelf = {
  readonly span: Span;
  readonly iana: (name: string) => Zone | null;
  /** The zone that is most like these offsets; null also when too many were asked for. */
  readonly nearest: (offsets: (at: number) => number) => Zone | null;
  /** Instants at which offsets are compared. */
  readonly samples: readonly number[];
};

export function createZoneShelf(span: Span): ZoneShelf {
  const zones = new Map<string, Zone | null>();
  const samples = samplesOf(span);
  let candidates: readonly Zone[] | null = null;
  let searches = 0;
  return {
    span,
    samples,
    nearest: (offsets) => {
      searches += 1;
      if (searches > LIMITS.zoneSearches) return null;
      candidates ??= candidateZones();
      return nearestZone(offsets, { zones: candidates, samples });
    },
    iana: (name) => {
      const zone = zones.get(name) ?? ianaZone(name);
      zones.set(name, zone);
      return zone;
    },
  };
}

function zoneOf(tzid: string, vtimezone: Component | undefined, shelf: ZoneShelf): Zone | null {
  const named = namedZone(tzid, vtimezone, shelf);
  const offsets = vtimezone === undefined ? null : offsetsOf(vtimezone, shelf.span);
  // A program's rules for `Europe/Berlin` go stale, the name does not; `GMT` or a Windows name may mean anything.
  if (named !== null && (offsets === null || isPlace(tzid))) return named;
  if (offsets !== null) return zoneByRules(offsets, named, shelf);
  const offset = namedOffset(tzid);
  return offset === null ? null : zoneByRules(() => offset, null, shelf);
}

function namedZone(tzid: string, vtimezone: Component | undefined, shelf: ZoneShelf): Zone | null {
  const place = vtimezone === undefined ? '' : valueOf(first(vtimezone, 'X-LIC-LOCATION'));
  const name = zoneNameOf(tzid) ?? zoneNameOf(place);
  return name === null ? null : shelf.iana(name);
}

const isPlace = (tzid: string): boolean => /[A-Za-z]\/[A-Z]/.test(tzid);

function zoneByRules(offsets: (at: number) => number, named: Zone | null, shelf: ZoneShelf): Zone {
  const isRight = (zone: Zone): boolean => isAlike(offsets, zone.offsetAt, shelf.samples);
  if (named !== null && isRight(named)) return named;
  const zones = [named, shelf.nearest(offsets)].filter((zone) => zone !== null);
  return zones.find(isRight) ?? createZone((zones[0] ?? UTC).name, offsets);
}
