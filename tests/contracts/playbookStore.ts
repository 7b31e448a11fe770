import { afterEach, describe, expect, it } from 'vitest';
import type { PlaybookStore } from '../../main/playbookPorts.ts';
import type { Call } from '../../shared/schemas/call.ts';
import { aCall, callId } from '../builders/callBuilder.ts';
import { aBody, aVersion } from '../builders/playbookBuilder.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';

export type OpenedPlaybooks = {
  readonly store: PlaybookStore;
  readonly saveCall: (call: Call) => void;
  readonly removeCall: (call: Call) => void;
  /** While true the disk takes no row. */
  readonly fail: (isFailing: boolean) => void;
  readonly close: () => void;
};
type Suite = { readonly open: () => OpenedPlaybooks };

function versions({ open }: Suite): void {
  it('gives versions back as written, playbooks in the order in which they were begun', () => {
    const { store } = open();
    const first = aVersion({ id: 'b', body: aBody({ name: 'Ordner „Süd“ \u0000 東京 😀', questions: [] }) });
    expect(store.save([first])).toBe(true);
    expect(store.save([aVersion({ id: 'a' })])).toBe(true);
    expect(store.save([aVersion({ id: 'b', version: 2 })])).toBe(true);
    expect(store.versions()).toEqual([first, aVersion({ id: 'b', version: 2 }), aVersion({ id: 'a' })]);
  });

  it('replaces a version that is there and leaves the others alone', () => {
    const { store } = open();
    store.save([aVersion(), aVersion({ version: 2 })]);
    const again = aVersion({ version: 2, body: aBody({ name: 'Again' }), savedAt: FAKE_START + 1 });
    store.save([again]);
    expect(store.versions()).toEqual([aVersion(), again]);
  });

  it('takes every version and the state of a playbook away', () => {
    const { store } = open();
    store.save([aVersion(), aVersion({ version: 2 }), aVersion({ id: 'other' })]);
    store.setState({ id: 'own', archivedAt: FAKE_START, retiredVersion: 0 });
    expect(store.remove(['own', 'unknown'])).toBe(true);
    expect(store.versions()).toEqual([aVersion({ id: 'other' })]);
    expect(store.states()).toEqual([]);
  });
}

function states({ open }: Suite): void {
  it('keeps one state a playbook', () => {
    const { store } = open();
    store.setState({ id: 'own', archivedAt: FAKE_START, retiredVersion: 0 });
    store.setState({ id: 'own', archivedAt: null, retiredVersion: 3 });
    expect(store.states()).toEqual([{ id: 'own', archivedAt: null, retiredVersion: 3 }]);
  });

  it('answers false and changes nothing while the disk takes no row', () => {
    const { store, fail } = open();
    store.save([aVersion()]);
    fail(true);
    expect(store.save([aVersion({ id: 'late' })])).toBe(false);
    expect(store.setState({ id: 'own', archivedAt: 1, retiredVersion: 0 })).toBe(false);
    expect(store.remove(['own'])).toBe(false);
    fail(false);
    expect(store.versions()).toEqual([aVersion()]);
    expect(store.states()).toEqual([]);
  });
}

function uses({ open }: Suite): void {
  it('counts the calls of a version, and those in which something was gained', () => {
    const { store, saveCall, removeCall } = open();
    const of = (n: number, playbookId: string | null, overrides: Partial<Call> = {}) =>
      aCall({ id: callId(n), playbookId, ...overrides });
    saveCall(of(1, 'own@2'));
    saveCall(of(2, 'own@2', { stage: 'logged', result: 'fallback' }));
    saveCall(of(3, 'own@2', { stage: 'logged', result: 'declined' }));
    saveCall(of(4, 'own@2', { stage: 'live', result: 'gained' }));
    saveCall(of(5, null));
    saveCall(of(6, 'gone'));
    removeCall(of(6, 'gone'));
    expect(store.uses()).toEqual([{ ref: 'own@2', callCount: 4, gainedCount: 1 }]);
    expect(['own@2', 'own@1', 'gone'].map((ref) => store.isUsed(ref))).toEqual([true, false, true]);
  });

  it('counts again what was saved and removed since it counted', () => {
    const { store, saveCall, removeCall } = open();
    const of = (overrides: Partial<Call>) => aCall({ id: callId(1), playbookId: 'own@1', ...overrides });
    const logged = of({ stage: 'logged', result: 'gained' });
    expect(store.uses()).toEqual([]);
    saveCall(of({ stage: 'live' }));
    expect(store.uses()).toEqual([{ ref: 'own@1', callCount: 1, gainedCount: 0 }]);
    saveCall(logged);
    expect(store.uses()).toEqual([{ ref: 'own@1', callCount: 1, gainedCount: 1 }]);
    removeCall(logged);
    expect(store.uses()).toEqual([]);
  });
}

/** What every keeper of playbooks does. */
export function playbookStoreContract(name: string, open: () => OpenedPlaybooks): void {
  describe(name, () => {
    const opened: OpenedPlaybooks[] = [];
    afterEach(() => opened.splice(0).forEach(({ close }) => close()));
    const suite: Suite = {
      open: () => {
        const next = open();
        opened.push(next);
        return next;
      },
    };
    versions(suite);
    states(suite);
    uses(suite);
  });
}
