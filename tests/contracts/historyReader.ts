import { afterEach, describe, expect, it } from 'vitest';
import type { HistoryReader } from '../../main/ports.ts';
import { EVERY_CALL } from '../../shared/domain/everyCall.ts';
import { PRACTICE_CALL_ID } from '../../shared/domain/practiceCall.ts';
import { days } from '../../shared/lib/time.ts';
import type { Call, CallId, CallResult } from '../../shared/schemas/call.ts';
import type { HistoryFilter } from '../../shared/schemas/history.ts';
import { aLoggedCall, anEndedCall, aPlannedCall, callId, itemId } from '../builders/callBuilder.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';
import { byIds } from './historyByIds.ts';
import { conditions } from './historyConditions.ts';
import type { OpenedHistory } from './openedHistory.ts';

type Suite = { readonly open: (...calls: readonly Call[]) => Omit<OpenedHistory, 'close'> };

const filterOf = (conditions: Partial<HistoryFilter>): HistoryFilter => ({ ...EVERY_CALL, ...conditions });

const found = (history: HistoryReader, conditions: Partial<HistoryFilter>): readonly CallId[] => {
  const filter = filterOf(conditions);
  const { rows, total } = history.page({ filter, sort: 'oldest', offset: 0, limit: 500 });
  const ids = rows.map(({ id }) => id);
  expect(total).toBe(ids.length);
  expect(history.countMatching(filter)).toBe(ids.length);
  expect([...history.matching(filter)].map(({ id }) => id)).toEqual(ids);
  return ids;
};

const OUTCOME = aLoggedCall().outcome;

function practice({ open }: Suite): void {
  it('lists the practice call, and leaves it out of counts and of what is exported', () => {
    const { history } = open(aLoggedCall({ id: callId(1) }), aLoggedCall({ id: PRACTICE_CALL_ID }));
    const page = history.page({ filter: EVERY_CALL, sort: 'oldest', offset: 1, limit: 50 });
    expect(page).toMatchObject({ rows: [{}], total: 2, totalUnfiltered: 2, counts: { gained: 1 } });
    const exported = [...history.matching(EVERY_CALL)].map(({ id }) => id);
    expect([history.countMatching(EVERY_CALL), exported]).toEqual([1, [callId(1)]]);
  });
}

function pages({ open }: Suite): void {
  it('shows logged calls only, newest or oldest first, with what a row needs', () => {
    const { history } = open(
      aLoggedCall({ id: callId(1), startsAt: days(1) }),
      aLoggedCall({ id: callId(2), startsAt: days(3), company: 'Arden Glass' }),
      aLoggedCall({ id: callId(3), startsAt: days(2) }),
      aPlannedCall({ id: callId(4) }),
      anEndedCall({ id: callId(5) }),
    );
    const page = history.page({ filter: EVERY_CALL, sort: 'newest', offset: 0, limit: 50 });
    expect(page.rows.map(({ id }) => id)).toEqual([callId(2), callId(3), callId(1)]);
    expect(page.rows[0]).toMatchObject({
      id: callId(2),
      startsAt: days(3),
      timeZone: 'Europe/Berlin',
      company: 'Arden Glass',
      contact: 'Dana Whitfield',
      outcomeWhat: OUTCOME.what,
      outcomeWhen: OUTCOME.when,
      result: 'gained',
    });
    expect(found(history, {})).toEqual([callId(1), callId(3), callId(2)]);
  });

  it.each(['newest', 'oldest'] as const)('shows every call once, %s first, page after page', (sort) => {
    const calls = Array.from({ length: 23 }, (_, n) => aLoggedCall({ id: callId(n), startsAt: days(n) }));
    const { history } = open(...calls);
    const pageAt = (offset: number) => history.page({ filter: EVERY_CALL, sort, offset, limit: 5 }).rows;
    const ids = [0, 5, 10, 15, 20, 25].flatMap((offset) => pageAt(offset).map(({ id }) => id));
    const expected = calls.map(({ id }) => id);
    expect(ids).toEqual(sort === 'oldest' ? expected : expected.toReversed());
  });
}

function counts({ open }: Suite): void {
  it('counts what matches by result, and all that there is', () => {
    const results: readonly CallResult[] = ['gained', 'fallback', 'gained', 'no-show'];
    const { history } = open(...results.map((result, n) => aLoggedCall({ id: callId(n), result })));
    const page = (conditions: Partial<HistoryFilter>) =>
      history.page({ filter: filterOf(conditions), sort: 'newest', offset: 0, limit: 1 });
    expect(page({})).toMatchObject({ total: 4, totalUnfiltered: 4 });
    expect(page({}).counts).toEqual({ gained: 2, fallback: 1, 'no-show': 1 });
    expect(page({ results: ['gained'] })).toMatchObject({ total: 2, totalUnfiltered: 4 });
    expect(page({ results: ['gained'] }).counts).toEqual({ gained: 2 });
    expect(page({ text: 'nowhere' })).toEqual({ rows: [], total: 0, totalUnfiltered: 4, counts: {} });
  });
}

function following({ open }: Suite): void {
  it('follows a call that is moved, changed, removed and restored', () => {
    const { calls, history } = open(
      aLoggedCall({ id: callId(1), startsAt: days(1) }),
      aLoggedCall({ id: callId(2), startsAt: days(2) }),
    );
    calls.save(aLoggedCall({ id: callId(1), startsAt: days(3), reasonText: 'zebra' }));
    expect(found(history, {})).toEqual([callId(2), callId(1)]);
    expect(found(history, { text: 'zebra' })).toEqual([callId(1)]);
    calls.save(aLoggedCall({ id: callId(1), startsAt: days(3) }));
    expect(found(history, { text: 'zebra' })).toEqual([]);
    calls.remove(callId(2), FAKE_START);
    expect(found(history, { text: 'halden' })).toEqual([callId(1)]);
    calls.restore(callId(2));
    expect(found(history, { text: 'halden' })).toEqual([callId(2), callId(1)]);
    calls.save(anEndedCall({ id: callId(2) }));
    expect(found(history, { text: 'halden' })).toEqual([callId(1)]);
  });
}

function filters({ open }: Suite): void {
  it('filters by result, kind, outcome and time, all at once', () => {
    const { history } = open(
      aLoggedCall({ id: callId(1), startsAt: days(1), result: 'declined' }),
      aLoggedCall({ id: callId(2), startsAt: days(2), outcome: { ...OUTCOME, kind: 'decide' } }),
      aLoggedCall({ id: callId(3), startsAt: days(3), outcome: { ...OUTCOME, who: ' \n' } }),
    );
    expect(found(history, { results: ['declined', 'no-show'] })).toEqual([callId(1)]);
    expect(found(history, { kinds: ['decide', 'time'] })).toEqual([callId(2)]);
    expect(found(history, { hasOutcome: false })).toEqual([callId(3)]);
    expect(found(history, { hasOutcome: true })).toEqual([callId(1), callId(2)]);
    expect(found(history, { from: days(2) })).toEqual([callId(2), callId(3)]);
    expect(found(history, { from: days(1), until: days(3) })).toEqual([callId(1), callId(2)]);
    expect(found(history, { kinds: ['consensus'], hasOutcome: true, text: 'halden' })).toEqual([callId(1)]);
    expect(found(history, { text: 'halden', from: days(2), results: ['gained'] })).toEqual([
      callId(2),
      callId(3),
    ]);
  });
}

const TEXTS: readonly (readonly [string, string, string])[] = [
  ['the beginning of a word', 'Negotiation', 'nego'],
  ['words in any order', 'Reno dock visit', 'visit reno'],
  ['accents left out', 'Crème brûlée', 'creme brulee'],
  ['accents typed', 'Zurich', 'zürich'],
  ['another case', 'ÄRZTEHAUS', 'ärzte'],
  ['a name with an apostrophe', "O'Brien & Sons", "o'bri"],
  ['an address', 'dana.whitfield@halden.example', 'whitfield@halden'],
  ['half a word with a hyphen', 'up-front contract', 'up-fr'],
  ['characters without spaces between', '明日は東京で会議', '東京'],
  ['Greek', 'Συμφωνία', 'συμφ'],
  ['digits', 'Offer 2026-11-18', '2026-11'],
];

const HARMLESS = [...Array.from(`"'*():^-`), 'AND', 'OR', 'NOT', 'NEAR(', 'words:', '\0', ';--', '""'];

function search({ open }: Suite): void {
  it.each(TEXTS)('finds %s', (_what, text, typed) => {
    const { history } = open(
      aLoggedCall({ id: callId(1), company: 'Other' }),
      aLoggedCall({ id: callId(2), company: 'Other', clientAgenda: text }),
    );
    expect(found(history, { text: typed })).toEqual([callId(2)]);
  });

  it('looks in every text of a call, answers, notes and follow-ups too', () => {
    const item = { id: itemId(9), text: 'q', answer: 'alpaca', answeredAt: null };
    const { history } = open(
      aLoggedCall({ id: callId(1), questions: [item] }),
      aLoggedCall({ id: callId(2), notes: [{ id: itemId(9), text: 'alpaca', at: 0 }] }),
      aLoggedCall({ id: callId(3), followUps: [{ id: itemId(9), text: 'alpaca', isDone: true }] }),
      aLoggedCall({ id: callId(4), promise: { ...aLoggedCall().promise, what: 'alpaca' } }),
      aLoggedCall({ id: callId(5), opening: 'alpaca' }),
      aLoggedCall({ id: callId(6) }),
    );
    expect(found(history, { text: 'alpaca' }).toSorted()).toEqual([1, 2, 3, 4, 5].map(callId));
  });

  it('needs every word, and lets all pass when nothing is typed that could be one', () => {
    const { history } = open(aLoggedCall());
    expect(found(history, { text: 'halden zebra' })).toEqual([]);
    expect(found(history, { text: 'alden' })).toEqual([]);
    expect(found(history, { text: '  ' })).toHaveLength(1);
    expect(found(history, { text: '& -' })).toHaveLength(1);
    expect(found(history, { text: 'halden & freight' })).toHaveLength(1);
  });

  it.each(HARMLESS)('reads %j as it is typed, never as an operator', (typed) => {
    const { history } = open(aLoggedCall({ company: 'Halden' }));
    expect(() => found(history, { text: `${typed} halden` })).not.toThrow();
    expect(() => found(history, { text: `halden${typed}` })).not.toThrow();
    expect(found(history, { text: `"halden${typed.replaceAll(/\w/g, '')}` })).toHaveLength(1);
  });
}

/** What every `HistoryReader` shows of the calls of its repository. */
export function historyReaderContract(name: string, openHistory: () => OpenedHistory): void {
  describe(name, () => {
    const opened: OpenedHistory[] = [];
    const open: Suite['open'] = (...calls) => {
      const next = openHistory();
      opened.push(next);
      for (const call of calls) next.calls.save(call);
      return next;
    };
    afterEach(() => {
      for (const { close } of opened.splice(0)) close();
    });
    for (const suite of [pages, practice, counts, following, filters, search, conditions, byIds])
      suite({ open });
  });
}
