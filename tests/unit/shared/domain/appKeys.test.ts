import { describe, expect, it } from 'vitest';
import {
  APP_KEYS,
  KEYS_IN,
  keysAt,
  keysOf,
  rowOf,
  TWIN_OF,
  USUAL_KEYS,
  type AppKey,
  type KeyPlace,
} from '../../../../shared/domain/appKeys.ts';
import { SHORTCUT_ACTIONS } from '../../../../shared/lib/shortcutActions.ts';

const ids = Object.keys(APP_KEYS) as readonly AppKey[];
const places = Object.keys(KEYS_IN) as readonly KeyPlace[];

/** Places whose keys work at the same time. */
const TOGETHER: readonly (readonly KeyPlace[])[] = [
  ['today', 'window'],
  ['prepare', 'window'],
  ['history', 'window'],
  ['playbooks', 'window'],
  ['call', 'panel'],
];

describe('the list of keys', () => {
  it('has every key in a place where it works', () => {
    const listed = new Set(places.flatMap((place) => KEYS_IN[place]));
    expect(ids.filter((id) => !listed.has(id))).toEqual([]);
    expect(USUAL_KEYS.filter((id) => !listed.has(id))).toEqual([]);
  });

  it.each(TOGETHER)('never gives one key two meanings in %s and %s', (...open) => {
    const all = open.flatMap((place) => KEYS_IN[place]);
    const combinations = [...new Set(all)].flatMap((id) => rowOf(id).keys.map((keys) => keys.join('+')));
    expect(combinations.filter((keys, at) => combinations.indexOf(keys) !== at)).toEqual([]);
  });

  it('has a key in the panel for each that is heard in every app', () => {
    const inPanel = new Set([...KEYS_IN.call, ...KEYS_IN.panel]);
    expect(SHORTCUT_ACTIONS.filter((action) => !inPanel.has(TWIN_OF[action]))).toEqual([]);
  });

  it('gives the first of several, and each of a range', () => {
    expect(keysOf('acts')).toEqual(['Mod', '1']);
    expect(keysAt('acts', 2)).toEqual(['Mod', '3']);
    expect(keysAt('acts', 3)).toBeUndefined();
  });
});
