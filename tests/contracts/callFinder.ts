import { afterEach, describe, expect, it } from 'vitest';
import type { CallFinder, CallRepository } from '../../main/ports.ts';
import { PRACTICE_CALL_ID } from '../../shared/domain/practiceCall.ts';
import { days } from '../../shared/lib/time.ts';
import type { Call } from '../../shared/schemas/call.ts';
import { aLoggedCall, aPlannedCall, callId } from '../builders/callBuilder.ts';

export type OpenedFinder = {
  readonly calls: Pick<CallRepository, 'save' | 'remove'>;
  readonly finder: CallFinder;
  /** Lets what was begun in the background end. */
  readonly settle: () => void;
  readonly close: () => void;
};

const idsOf = (calls: readonly Call[]): readonly string[] => calls.map(({ id }) => id);

type Suite = { readonly open: () => OpenedFinder };

function words({ open }: Suite): void {
  it('finds calls of every stage by the beginnings of words in company, contact and outcome, newest first', () => {
    const { calls, finder } = open();
    const outcome = { ...aPlannedCall().outcome, what: 'Bring the CFO to a workshop' };
    calls.save(
      aLoggedCall({ id: callId(1), startsAt: days(1), company: 'Arden Glass', contact: 'Ines', outcome }),
    );
    calls.save(aPlannedCall({ id: callId(2), startsAt: days(3), company: 'Workbench', contact: 'Tom' }));
    calls.save(
      aPlannedCall({ id: callId(3), startsAt: days(2), company: 'Calder', contact: 'Jörg Workman' }),
    );
    expect(idsOf(finder.byWords('work', 9))).toEqual([callId(2), callId(3), callId(1)]);
    expect(idsOf(finder.byWords('work jorg', 9))).toEqual([callId(3)]);
    expect(idsOf(finder.byWords('work', 2))).toEqual([callId(2), callId(3)]);
    expect(finder.byWords('orkb', 9)).toEqual([]);
  });

  it('finds the practice call, and knows nobody from it', () => {
    const { calls, finder, settle } = open();
    calls.save(aPlannedCall({ id: PRACTICE_CALL_ID, company: 'Larch', contact: 'Nora' }));
    finder.refresh();
    settle();
    expect(idsOf(finder.byWords('larch', 9))).toEqual([PRACTICE_CALL_ID]);
    expect(finder.people()).toEqual([]);
    expect(finder.companies('larch')).toEqual([]);
  });

  it('takes no word of a note for a name, finds nothing removed and nothing by signs alone', () => {
    const { calls, finder } = open();
    calls.save(aPlannedCall({ id: callId(1), clientReason: 'zebra crossing' }));
    calls.save(aPlannedCall({ id: callId(2), company: 'Zebra' }));
    calls.remove(callId(2), days(5));
    expect(finder.byWords('zebra', 9)).toEqual([]);
    expect(finder.byWords('"* OR', 9)).toEqual([]);
    expect(finder.byWords('z', 9)).toEqual([]);
  });
}

function nearness({ open }: Suite): void {
  it('finds what is nearest to a moment, before and after it', () => {
    const { calls, finder } = open();
    for (const day of [1, 2, 3, 4, 5, 6]) calls.save(aPlannedCall({ id: callId(day), startsAt: days(day) }));
    expect(idsOf(finder.around(days(4), 2))).toEqual([callId(5), callId(4), callId(3), callId(2)]);
  });
}

function people({ open }: Suite): void {
  it('knows whom calls were with once that was read, the latest first', () => {
    const { calls, finder, settle } = open();
    const met = [
      ['Halden', 'Dana'],
      ['Arden', 'Ines'],
      ['Halden', 'Dana'],
      ['Halden', 'Tom'],
    ] as const;
    met.forEach(([company, contact], n) => {
      calls.save(aPlannedCall({ id: callId(n), startsAt: days(n), company, contact }));
    });
    expect(finder.people()).toEqual([]);
    finder.refresh();
    settle();
    const halden = { company: 'Halden', contact: 'Dana' };
    expect(finder.people()).toEqual([
      { company: 'Halden', contact: 'Tom' },
      halden,
      { company: 'Arden', contact: 'Ines' },
    ]);
    expect(finder.companies('ha')).toEqual([{ name: 'Halden', callCount: 3 }]);
    expect(idsOf(finder.withPerson(halden, 9))).toEqual([callId(2), callId(0)]);
    expect(idsOf(finder.withPerson(halden, 1))).toEqual([callId(2)]);
  });

  it('reads people again after a change', () => {
    const { calls, finder, settle } = open();
    finder.refresh();
    settle();
    calls.save(aPlannedCall({ id: callId(1), company: 'Halden', contact: 'Dana' }));
    finder.refresh();
    finder.refresh();
    settle();
    expect(finder.people()).toEqual([{ company: 'Halden', contact: 'Dana' }]);
  });
}

/** What every `CallFinder` keeps. */
export function callFinderContract(name: string, openFinder: () => OpenedFinder): void {
  describe(name, () => {
    const opened: OpenedFinder[] = [];
    const open = (): OpenedFinder => {
      const next = openFinder();
      opened.push(next);
      return next;
    };
    afterEach(() => {
      for (const { close } of opened.splice(0)) close();
    });
    for (const suite of [words, nearness, people]) suite({ open });
  });
}
