import { beforeEach, describe, expect, it } from 'vitest';
import { createPlaybookService } from '../../../../../main/services/playbookService.ts';
import { createPlaybookEditing } from '../../../../../main/services/playbooks/playbookEditing.ts';
import { bodyOf } from '../../../../../shared/domain/playbookVersions.ts';
import type { PlaybookView } from '../../../../../shared/ipc/playbooks.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import { aPlannedCall, itemId } from '../../../../builders/callBuilder.ts';
import { aBody, aVersion } from '../../../../builders/playbookBuilder.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';
import { fakePlaybookStore } from '../../../../fakes/fakePlaybookStore.ts';
import { fakeEmit, fakeTexts } from '../../../../fakes/fakeWorld.ts';

function createDesk() {
  const calls: Call[] = [];
  const store = fakePlaybookStore(() => ({ present: calls, removed: [] }));
  const texts = fakeTexts();
  const playbooks = createPlaybookService({ texts, store });
  const { emit, emitted } = fakeEmit();
  let ids = 0;
  const newId = (): string => itemId((ids += 1));
  const editing = createPlaybookEditing({ store, playbooks, clock: fakeClock(), newId, texts, emit });
  return { calls, store, playbooks, editing, emitted };
}

let desk: ReturnType<typeof createDesk>;
beforeEach(() => void (desk = createDesk()));

const taken = (answer: ReturnType<typeof desk.editing.save>): PlaybookView => {
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};
const plan = (playbookId: string): void => void desk.calls.push(aPlannedCall({ playbookId }));

describe('editing a playbook', () => {
  it('goes on with one version until a call has it, and then begins the next', () => {
    const { editing, playbooks, store } = desk;
    const first = taken(editing.save('demo', aBody({ name: 'Demo 1' })));
    expect(first).toMatchObject({ id: 'demo@1', playbookId: 'demo', isOwn: false, isEdited: true });
    expect(taken(editing.save('demo', aBody({ name: 'Demo 1b' }))).id).toBe('demo@1');
    plan('demo@1');
    const second = taken(editing.save('demo', aBody({ name: 'Demo 2' })));
    expect(second).toMatchObject({ id: 'demo@2', callCount: 1 });
    expect(playbooks.byId('demo@1').name).toBe('Demo 1b');
    expect(playbooks.byId('demo').name).toBe('playbooks.demo.name');
    expect(store.versions()).toHaveLength(2);
  });

  it('tells the pages, and writes nothing when the words are the same', () => {
    const { editing, emitted, store } = desk;
    editing.save('demo', aBody());
    plan('demo@1');
    expect(taken(editing.save('demo', aBody())).id).toBe('demo@1');
    expect(store.versions()).toHaveLength(1);
    expect(emitted.at(-1)).toMatchObject({ name: 'playbooks.changed' });
  });

  it('of what is gone, or on a disk that takes nothing, changes nothing', () => {
    const { editing, store } = desk;
    expect(editing.save('gone', aBody())).toEqual({ ok: false, error: 'PLAYBOOK_NOT_FOUND' });
    store.fail(true);
    expect(editing.save('demo', aBody())).toEqual({ ok: false, error: 'NOT_SAVED' });
    expect(editing.create()).toEqual({ ok: false, error: 'NOT_SAVED' });
  });
});

describe('an edited built-in playbook', () => {
  it('reaches the next call when it is the default one', () => {
    const { editing, playbooks } = desk;
    editing.save('outcome-first', aBody({ name: 'Mine' }));
    expect(playbooks.byDefault()).toMatchObject({ id: 'outcome-first@1', name: 'Mine' });
    expect(playbooks.of(aPlannedCall({ playbookId: null })).id).toBe('outcome-first');
    expect(playbooks.of(aPlannedCall({ playbookId: 'outcome-first@7' })).name).toBe('Mine');
    expect(playbooks.of(aPlannedCall({ playbookId: 'gone@7' })).name).toBe('Mine');
  });

  it('reads as it shipped after a reset; calls keep what they have, and the next edit begins a version of its own', () => {
    const { editing, playbooks } = desk;
    editing.save('demo', aBody({ name: 'Edited' }));
    plan('demo@1');
    expect(taken(editing.reset('demo'))).toMatchObject({ id: 'demo', isEdited: false, callCount: 1 });
    expect(playbooks.byId('demo@1').name).toBe('Edited');
    expect(taken(editing.save('demo', aBody({ name: 'Anew' }))).id).toBe('demo@2');
    expect(editing.reset('own')).toEqual({ ok: false, error: 'PLAYBOOK_NOT_FOUND' });
  });
});

describe('own playbooks', () => {
  it('begin with an opening that can be said, or as a copy with a name of its own', () => {
    const { editing } = desk;
    const created = taken(editing.create());
    expect(created).toMatchObject({ isOwn: true, name: 'playbookScreen.newName', questions: [] });
    expect(created.opening).toBe('playbooks.outcome-first.opening');
    const copy = taken(editing.duplicate('discovery'));
    expect(copy).toMatchObject({ isOwn: true, name: 'playbookScreen.copyName' });
    expect(copy.questions).toHaveLength(9);
    expect(editing.duplicate('gone')).toEqual({ ok: false, error: 'PLAYBOOK_NOT_FOUND' });
  });

  it('are removed while no call has them, and brought back', () => {
    const { editing, store, playbooks } = desk;
    store.save([aVersion()]);
    plan('own@1');
    expect(editing.remove('own')).toEqual({ ok: false, error: 'PLAYBOOK_IN_USE' });
    desk.calls.length = 0;
    store.fail(true);
    expect(editing.remove('own')).toEqual({ ok: false, error: 'NOT_SAVED' });
    store.fail(false);
    expect(editing.remove('own')).toEqual({ ok: true, value: null });
    expect(playbooks.view('own')).toBeNull();
    expect(bodyOf(taken(editing.restore('own')))).toEqual(aBody());
    expect(editing.remove('demo')).toEqual({ ok: false, error: 'PLAYBOOK_NEEDED' });
    expect(editing.remove('gone')).toEqual({ ok: false, error: 'PLAYBOOK_NOT_FOUND' });
  });

  it('and built-in ones are archived and brought back; the default one is needed', () => {
    const { editing } = desk;
    expect(taken(editing.archive('demo')).isArchived).toBe(true);
    expect(taken(editing.restore('demo')).isArchived).toBe(false);
    expect(editing.archive('outcome-first')).toEqual({ ok: false, error: 'PLAYBOOK_NEEDED' });
    expect(editing.archive('gone')).toEqual({ ok: false, error: 'PLAYBOOK_NOT_FOUND' });
    expect(editing.restore('gone')).toEqual({ ok: false, error: 'PLAYBOOK_NOT_FOUND' });
  });
});
