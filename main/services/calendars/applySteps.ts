import { isTouched, updateOfCall } from '../../../shared/domain/calendarCall/callUpdate.ts';
import type { SyncStep } from '../../../shared/domain/calendarCall/syncStep.ts';
import { newCall } from '../../../shared/domain/newCall.ts';
import type { CalendarLink } from '../../../shared/schemas/calendar.ts';
import type { Call, CallId } from '../../../shared/schemas/call.ts';
import type { Playbook } from '../../../shared/schemas/playbook.ts';
import type { CalendarStore } from '../../calendarPorts.ts';
import type { CallRepository, Clock, NewId } from '../../ports.ts';

export type ApplyDeps = {
  readonly calls: CallRepository;
  readonly store: CalendarStore;
  readonly clock: Clock;
  readonly newId: NewId;
};

/** What a slice of steps writes: calls first, then the links to them. */
type Writes = {
  readonly calls: readonly Call[];
  readonly put: readonly CalendarLink[];
  readonly drop: readonly CalendarLink[];
  readonly changed: readonly CallId[];
};

export type Applied = { readonly changed: readonly CallId[]; readonly isSaved: boolean };

const NOTHING: Writes = { calls: [], put: [], drop: [], changed: [] };

type Of<K extends SyncStep['kind']> = Extract<SyncStep, { readonly kind: K }>;

const isMoved = (was: CalendarLink, link: CalendarLink): boolean =>
  was.uid !== link.uid || was.occurrenceKey !== link.occurrenceKey;

const relinked = (was: CalendarLink, link: CalendarLink): Pick<Writes, 'put' | 'drop'> => ({
  put: [link],
  drop: isMoved(was, link) ? [was] : [],
});

type Write<K extends SyncStep['kind']> = (step: Of<K>, playbook: Playbook) => Writes;

function createNewCalls({ clock, newId }: ApplyDeps) {
  return (
    link: Omit<CalendarLink, 'callId' | 'callUpdatedAt'>,
    company: string,
    playbook: Playbook,
  ): Writes => {
    const call = newCall({
      id: newId() as CallId,
      plan: { ...link.imported, company, contactRole: '', opportunity: '' },
      ...{ playbook, newId, now: clock.now() },
    });
    const put = [{ ...link, callId: call.id, callUpdatedAt: call.updatedAt }];
    return { calls: [call], put, drop: [], changed: [call.id] };
  };
}

function createRestore(deps: ApplyDeps): Write<'restore'> {
  const { calls, clock } = deps;
  const newCallFor = createNewCalls(deps);
  return ({ link, was, word }, playbook) => {
    const links = relinked(was, link);
    const call = calls.restore(link.callId);
    if (call === null) return { ...newCallFor(link, word.company, playbook), drop: links.drop };
    if (call.stage !== 'planned') {
      // The calendar had logged it and the seller deleted it: it stays deleted.
      calls.remove(call.id, clock.now());
      return { ...NOTHING, ...links };
    }
    const updated = updateOfCall(call, was, word);
    if (updated === call) return { calls: [], ...links, changed: [call.id] };
    const saved = { ...updated, updatedAt: clock.now() };
    const callUpdatedAt = isTouched(call, was) ? was.callUpdatedAt : saved.updatedAt;
    return { calls: [saved], ...relinked(was, { ...link, callUpdatedAt }), changed: [call.id] };
  };
}

type Writers = { readonly [K in SyncStep['kind']]: Write<K> };

function createWriters(deps: ApplyDeps): Writers {
  const { calls, clock } = deps;
  const newCallFor = createNewCalls(deps);
  const written = ({ call, was, link }: Of<'change'> | Of<'cancel'>): Writes => ({
    calls: [call],
    ...relinked(was, link),
    changed: [call.id],
  });
  return {
    add: ({ link, company }, playbook) => newCallFor(link, company, playbook),
    adopt: ({ link }) => ({ ...NOTHING, put: [link] }),
    change: written,
    cancel: written,
    remove: ({ link, was }) => {
      calls.remove(link.callId, clock.now());
      return { calls: [], ...relinked(was, link), changed: [link.callId] };
    },
    restore: createRestore(deps),
    relink: ({ was, link }) => ({ ...NOTHING, ...relinked(was, link) }),
    'leave-out': () => NOTHING,
  };
}

/** Carries out the steps of a sync, a slice at a time; the store is to be secured after the last one. */
export function createApplySteps(deps: ApplyDeps) {
  const { calls, store } = deps;
  const writers = createWriters(deps);
  const writesOf = <K extends SyncStep['kind']>(step: Of<K>, playbook: Playbook): Writes =>
    (writers[step.kind] as Write<K>)(step, playbook);

  return (steps: readonly SyncStep[], playbook: Playbook): Applied => {
    const writes = steps.map((step) => writesOf(step, playbook));
    const put = writes.flatMap((write) => write.put);
    const drop = writes.flatMap((write) => write.drop);
    // Calls first: one that lost its link to a crash is found again by its start, a link without its call would be
    // taken for a call that the seller deleted.
    const isSaved = store.lightly(() => {
      calls.saveAll(writes.flatMap((write) => write.calls));
      return put.length === 0 || store.changeLinks(put, drop);
    });
    return { changed: writes.flatMap((write) => write.changed), isSaved };
  };
}
