import { beforeEach, describe, expect, it } from 'vitest';
import { createSavedViewService } from '../../../../main/services/savedViewService.ts';
import { MOST_SAVED_VIEWS } from '../../../../shared/lib/limits.ts';
import type { SavedView } from '../../../../shared/schemas/savedView.ts';
import { itemId } from '../../../builders/callBuilder.ts';
import { aView } from '../../../builders/savedViewBuilder.ts';
import { fakeClock, FAKE_START } from '../../../fakes/fakeClock.ts';
import { fakeSavedViews } from '../../../fakes/fakeSavedViews.ts';
import { fakeEmit } from '../../../fakes/fakeWorld.ts';

function createDesk() {
  const store = fakeSavedViews();
  const { emit, emitted } = fakeEmit();
  let ids = 0;
  const newId = (): string => itemId((ids += 1));
  const views = createSavedViewService({ store, clock: fakeClock(), newId, emit });
  const fill = (...all: readonly SavedView[]) => all.forEach((view) => store.save(view));
  return { store, emitted, views, fill };
}

let desk: ReturnType<typeof createDesk>;
beforeEach(() => void (desk = createDesk()));

describe('saving a view', () => {
  it('keeps its name on one line and its search in the one form, and tells the pages', () => {
    const { views, emitted } = desk;
    const saved = views.save('  Advances  of the quarter ', 'weeks=12&class=advance&class=order&x=1');
    const view = {
      id: itemId(1),
      name: 'Advances of the quarter',
      search: 'class=order&class=advance&weeks=12',
      createdAt: FAKE_START,
    };
    expect(saved).toEqual({ ok: true, value: view });
    expect(views.list()).toEqual([view]);
    expect(emitted).toEqual([{ name: 'savedViews.changed', payload: { views: [view] } }]);
  });

  it('is refused without a name, and under one that is taken', () => {
    const { views, fill, emitted } = desk;
    fill(aView(1, { name: 'Advances' }));
    expect(views.save(' \u200b ', 'weeks=4')).toEqual({ ok: false, error: { code: 'NAME_MISSING' } });
    const taken = { code: 'NAME_TAKEN', view: aView(1, { name: 'Advances' }) };
    expect(views.save(' ADVANCES', 'weeks=4')).toEqual({ ok: false, error: taken });
    expect(emitted).toEqual([]);
  });

  it('is refused when there are too many, or the disk takes nothing', () => {
    const { views, store, fill, emitted } = desk;
    store.fail(true);
    expect(views.save('Late', 'weeks=4')).toEqual({ ok: false, error: { code: 'NOT_SAVED' } });
    store.fail(false);
    fill(...Array.from({ length: MOST_SAVED_VIEWS }, (_, n) => aView(n)));
    expect(views.save('One more', 'weeks=4')).toEqual({ ok: false, error: { code: 'TOO_MANY' } });
    expect(views.rename(aView(1).id, 'Renamed')).toMatchObject({ ok: true });
    expect(emitted).toHaveLength(1);
  });
});

describe('a saved view', () => {
  it('is renamed, to another case of its own name too, never to the name of another', () => {
    const { views, fill } = desk;
    fill(aView(1), aView(2));
    expect(views.rename(aView(1).id, 'VIEW 1')).toEqual({ ok: true, value: aView(1, { name: 'VIEW 1' }) });
    expect(views.rename(aView(1).id, 'view 2')).toMatchObject({ error: { code: 'NAME_TAKEN' } });
    expect(views.rename(aView(1).id, '')).toMatchObject({ error: { code: 'NAME_MISSING' } });
    expect(views.list().map(({ name }) => name)).toEqual(['VIEW 1', 'View 2']);
  });

  it('stands for another search under the same name', () => {
    const { views, fill } = desk;
    fill(aView(1));
    const changed = aView(1, { search: 'result=gained&sort=oldest' });
    expect(views.update(aView(1).id, 'sort=oldest&result=gained')).toEqual({ ok: true, value: changed });
    expect(views.list()).toEqual([changed]);
  });

  it('is removed and brought back, unless its name is taken by then', () => {
    const { views, fill, emitted } = desk;
    fill(aView(1), aView(2));
    expect(views.remove(aView(1).id)).toEqual({ ok: true, value: aView(1) });
    expect(emitted.at(-1)?.payload).toEqual({ views: [aView(2)] });
    expect(views.restore(aView(1))).toEqual({ ok: true, value: aView(1) });
    expect(views.list()).toEqual([aView(1), aView(2)]);
    views.remove(aView(1).id);
    views.rename(aView(2).id, aView(1).name);
    expect(views.restore(aView(1))).toMatchObject({ ok: false, error: { code: 'NAME_TAKEN' } });
  });
});

describe('a saved view that cannot be changed', () => {
  it('because it is gone is neither renamed, changed nor removed', () => {
    const { views } = desk;
    const gone = { ok: false, error: { code: 'VIEW_NOT_FOUND' } };
    expect(views.rename('gone', 'Name')).toEqual(gone);
    expect(views.update('gone', '')).toEqual(gone);
    expect(views.remove('gone')).toEqual(gone);
  });

  it('because the disk takes nothing stays as it is', () => {
    const { views, store, fill, emitted } = desk;
    fill(aView(1));
    store.fail(true);
    const notSaved = { ok: false, error: { code: 'NOT_SAVED' } };
    expect(views.remove(aView(1).id)).toEqual(notSaved);
    expect(views.update(aView(1).id, 'weeks=4')).toEqual(notSaved);
    expect(views.list()).toEqual([aView(1)]);
    expect(emitted).toEqual([]);
  });
});
