import { findIana } from 'windows-iana';
import { DISPLAY_NAMES } from './displayNames.ts';
import { parseOffset } from './moments.ts';
import { ianaName } from './zone.ts';

/** IANA's name for what a calendar calls a zone; null when nobody knows it. An offset written in front is never used. */
export function zoneNameOf(tzid: string): string | null {
  const spellings = [tzid, tzid.replace(/\s+\d+$/, '')].map((name) => name.replaceAll('\\', '').trim());
  for (const name of new Set(spellings)) {
    const found = windowsZone(name) ?? ianaZoneName(name) ?? displayedZone(name);
    if (found !== null) return found;
  }
  return null;
}

function windowsZone(name: string): string | null {
  const standard = name
    .replace(/\bDaylight Time$/i, 'Standard Time')
    .replace(/\bSummer Time$/i, 'Standard Time');
  const [zone] = [...findIana(name), ...findIana(standard)];
  return zone === undefined ? null : ianaName(zone);
}

/** `Europe/Berlin`, `/mozilla.org/20070129_1/Europe/Berlin`, `America/New York`, `US-Eastern`. */
function ianaZoneName(name: string): string | null {
  const path = name.replaceAll(' ', '_').split('/');
  const tails = path.map((_, at) => path.slice(at).join('/')).filter((tail) => tail !== '');
  const isVendor = name.startsWith('/') || name.includes('://');
  const names = isVendor ? tails : [tails[0] ?? ''];
  return [...names, name.replace('-', '/')].map(ianaName).find((found) => found !== null) ?? null;
}

function displayedZone(name: string): string | null {
  const place = name
    .replace(/^\s*\((?:UTC|GMT)[^)]*\)\s*/i, '')
    .trim()
    .toLowerCase();
  if (place === '') return /^\s*\((?:UTC|GMT)\)\s*$/i.test(name) ? 'UTC' : null;
  const windows = DISPLAY_NAMES.get(place) ?? '';
  return windowsZone(windows) ?? (place === name.trim().toLowerCase() ? null : zoneOfCities(place));
}

function zoneOfCities(places: string): string | null {
  const cities = new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      zone.slice(zone.lastIndexOf('/') + 1).toLowerCase(),
      zone,
    ]),
  );
  const zones = places.split(/[,;:]/).map((city) => cities.get(city.trim().replaceAll(' ', '_')));
  return zones.find((zone) => zone !== undefined) ?? null;
}

/** The offset that a name such as `UTC+01:00`, `GMT+0200` or `+05:30` says; null when it is no such name. */
export function namedOffset(tzid: string): number | null {
  const [, text] = /^\s*\(?(?:UTC|GMT)?\s*([+-]\d{1,2}(?::?\d{2})?)\)?\s*$/i.exec(tzid) ?? [];
  if (text === undefined) return null;
  return parseOffset(/^[+-]\d{1,2}$/.test(text) ? `${text}:00` : text);
}
