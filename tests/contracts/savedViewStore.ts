import { afterEach, describe, expect, it } from 'vitest';
import type { SavedViewStore } from '../../main/savedViewPorts.ts';
import { aView } from '../builders/savedViewBuilder.ts';

export type OpenedViews = {
  readonly store: SavedViewStore;
  /** While true the disk takes no row. */
  readonly fail: (isFailing: boolean) => void;
  readonly close: () => void;
};
type Suite = { readonly open: () => OpenedViews };

function keeping({ open }: Suite): void {
  it('gives views back as they were saved, in the order in which they were', () => {
    const { store } = open();
    const later = aView(2, { name: 'Größe & „Ziel“ 東京 😀', search: 'text=a%00b%20%22c%22&sort=oldest' });
    const views = [aView(1), later, aView(3, { createdAt: aView(2).createdAt })];
    expect(store.all()).toEqual([]);
    for (const view of views.toReversed()) expect(store.save(view)).toBe(true);
    expect(store.all()).toEqual(views);
  });

  it('replaces a view that is there, and leaves the others where they are', () => {
    const { store } = open();
    [aView(1), aView(2)].forEach((view) => store.save(view));
    const again = aView(1, { name: 'Another name', search: '' });
    expect(store.save(again)).toBe(true);
    expect(store.all()).toEqual([again, aView(2)]);
  });

  it('removes the one that is meant', () => {
    const { store } = open();
    [aView(1), aView(2)].forEach((view) => store.save(view));
    expect(store.remove(aView(1).id)).toBe(true);
    expect(store.remove('unknown')).toBe(true);
    expect(store.all()).toEqual([aView(2)]);
  });
}

function refusing({ open }: Suite): void {
  it('answers false and changes nothing while the disk takes no row', () => {
    const { store, fail } = open();
    store.save(aView(1));
    fail(true);
    expect(store.save(aView(2))).toBe(false);
    expect(store.save(aView(1, { name: 'Late' }))).toBe(false);
    expect(store.remove(aView(1).id)).toBe(false);
    fail(false);
    expect(store.all()).toEqual([aView(1)]);
  });

  it('takes no view that is none', () => {
    const { store } = open();
    expect(() => store.save(aView(1, { name: '' }))).toThrow();
    expect(() => store.save(aView(1, { name: 'a'.repeat(61) }))).toThrow();
    expect(() => store.save(aView(1, { createdAt: -1 }))).toThrow();
    expect(store.all()).toEqual([]);
  });
}

/** What every keeper of saved views does. */
export function savedViewStoreContract(name: string, openStore: () => OpenedViews): void {
  describe(name, () => {
    const opened: OpenedViews[] = [];
    afterEach(() => opened.splice(0).forEach(({ close }) => close()));
    const open = (): OpenedViews => {
      const next = openStore();
      opened.push(next);
      return next;
    };
    for (const suite of [keeping, refusing]) suite({ open });
  });
}
