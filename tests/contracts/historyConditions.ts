import { expect, it } from 'vitest';
import { EVERY_CALL } from '../../shared/domain/everyCall.ts';
import { days } from '../../shared/lib/time.ts';
import type { Call, CallId, LoggedCall } from '../../shared/schemas/call.ts';
import type { HistoryFilter, HistorySort } from '../../shared/schemas/history.ts';
import { aLoggedCall, callId } from '../builders/callBuilder.ts';
import type { OpenedHistory } from './openedHistory.ts';

type Suite = { readonly open: (...calls: readonly Call[]) => Omit<OpenedHistory, 'close'> };
type Case = readonly [string, Partial<LoggedCall>, Partial<LoggedCall>, Partial<HistoryFilter>];

const { outcome, promise } = aLoggedCall();
const promised = (what: string, state: LoggedCall['promise']['state'] = 'pending') => ({
  promise: { ...promise, what, state },
});
const ofKind = (kind: LoggedCall['outcome']['kind']) => ({ outcome: { ...outcome, kind } });

/** A condition, a call that meets it, one that does not, and the filter. */
const CASES: readonly Case[] = [
  ['an order', ofKind('decide'), ofKind('time'), { classes: ['order'] }],
  ['an advance', ofKind('time'), ofKind('decide'), { classes: ['advance'] }],
  [
    'an advance by less',
    { result: 'fallback', ...ofKind('decide') },
    {},
    { results: ['fallback'], classes: ['advance'] },
  ],
  ['a continuation', { result: 'not-asked' }, { result: 'declined' }, { classes: ['continuation'] }],
  ['no sale', { result: 'declined' }, { result: 'no-show' }, { classes: ['no-sale', 'order'] }],
  [
    'an intent',
    { outcome: { ...outcome, intent: 'creates' } },
    { outcome: { ...outcome, intent: 'advances' } },
    { intents: ['creates'] },
  ],
  ['a playbook as it ships', { playbookId: 'demo' }, { playbookId: 'demos' }, { playbookIds: ['demo'] }],
  ['a version of a playbook', { playbookId: 'demo@12' }, { playbookId: 'demo@x' }, { playbookIds: ['demo'] }],
  ['one of several playbooks', { playbookId: 'a%' }, { playbookId: null }, { playbookIds: ['b', 'a%'] }],
  ['no playbook', { playbookId: null }, { playbookId: 'none' }, { playbookIds: [''] }],
  ['no playbook or another', { playbookId: 'a@2' }, { playbookId: 'b' }, { playbookIds: ['', 'a'] }],
  ['no company', { company: ' \u3000' }, { company: 'None' }, { companies: [''] }],
  [
    'a company in another spelling',
    { company: 'Ärztehaus  Süd' },
    { company: 'Ärztehaus Südwest' },
    { companies: ['arztehaus sud', 'x'] },
  ],
  [
    'words of the company',
    { company: 'Süd Ärztehaus' },
    { company: 'Nord', contact: 'Sud Arzt' },
    { companyText: 'ärzte sü' },
  ],
  [
    'words of the contact',
    { contact: 'María-José Ruiz' },
    { contact: 'Ruiz', company: 'Maria' },
    { contactText: 'ruiz MARIA jose' },
  ],
  ['a contact in capitals', { contact: 'DANA' }, { contact: 'Jordana' }, { contactText: 'dana' }],
  ['the opening said', { saidAt: 5 }, { saidAt: null }, { isSaid: true }],
  ['the opening not said', { saidAt: null }, { saidAt: 0 }, { isSaid: false }],
  ['asked', { askedAt: 0 }, { askedAt: null }, { isAsked: true }],
  ['not asked', { askedAt: null }, { askedAt: 0 }, { isAsked: false }],
  ['something gained', { result: 'other' }, { result: 'deferred' }, { isGained: true }],
  ['nothing gained', { result: 'no-show' }, { result: 'fallback' }, { isGained: false }],
  ['a promise', promised('Send it'), promised('\u3000\ufeff\n '), { hasPromise: true }],
  ['no promise', promised('\u2003\u00a0'), promised('x'), { hasPromise: false }],
  ['a promise kept', promised('x', 'kept'), promised('x', 'broken'), { promiseStates: ['kept'] }],
  [
    'a promise that is there',
    promised('x', 'pending'),
    promised(' ', 'pending'),
    { promiseStates: ['pending', 'broken'] },
  ],
  [
    'a reason',
    { reason: 'did-not-ask' },
    { reason: 'wrong-person' },
    { reasons: ['did-not-ask', 'ran-out-of-time'] },
  ],
  ['no reason for another', { reason: 'value-unclear' }, { reason: null }, { reasons: ['value-unclear'] }],
  ['no reason', { reason: null }, { reason: 'value-unclear' }, { reasons: ['none'] }],
  [
    'no reason or another',
    { reason: 'did-not-ask' },
    { reason: 'wrong-person' },
    { reasons: ['none', 'did-not-ask'] },
  ],
  ['that it took place', { result: 'declined' }, { result: 'rescheduled' }, { tookPlace: true }],
  ['that it did not', { result: 'cancelled' }, { result: 'deferred' }, { tookPlace: false }],
  [
    'exact words',
    { opening: 'Review the Draft' },
    { opening: 'draft the review' },
    { phrases: ['the draft'] },
  ],
  ['whole words', { opening: 'the draft' }, { opening: 'the drafts' }, { phrases: ['the draft'] }],
  [
    'several exact words',
    { opening: 'ÉTÉ one. Two' },
    { opening: 'one two' },
    { phrases: ['one two', 'été'] },
  ],
];

const ORDERS: readonly (readonly [HistorySort, readonly number[]])[] = [
  ['company-up', [2, 4, 1, 3, 5]],
  ['company-down', [5, 3, 4, 1, 2]],
  ['contact-up', [5, 4, 2, 3, 1]],
  ['contact-down', [3, 1, 2, 4, 5]],
  ['result-up', [5, 2, 3, 1, 4]],
  ['result-down', [4, 1, 3, 5, 2]],
  ['kind-up', [3, 1, 5, 4, 2]],
  ['kind-down', [5, 4, 2, 3, 1]],
  ['length-up', [3, 1, 2, 5, 4]],
  ['length-down', [4, 5, 2, 3, 1]],
  ['newest', [5, 4, 3, 2, 1]],
  ['oldest', [1, 2, 3, 4, 5]],
];

const SORTED: readonly LoggedCall[] = [
  { company: 'Éclair', contact: 'dana', result: 'declined', ...ofKind('time'), durationMinutes: 15 },
  { company: 'Arden', contact: 'Bo', result: 'gained', ...ofKind('decide'), durationMinutes: 30 },
  { company: 'osprey', contact: 'Dana', result: 'fallback', ...ofKind('time'), durationMinutes: 15 },
  { company: 'ECLAIR', contact: 'ada', result: 'no-show', ...ofKind('decide'), durationMinutes: 60 },
  { company: '𝒵', contact: '', result: 'gained', ...ofKind('decide'), durationMinutes: 45 },
].map((call, index) =>
  aLoggedCall({ ...(call as Partial<LoggedCall>), id: callId(index + 1), startsAt: days(index + 1) }),
);

const idsOf = ({ rows }: { readonly rows: readonly { readonly id: CallId }[] }): readonly CallId[] =>
  rows.map(({ id }) => id);

/** Every condition of a filter, and every order. */
export function conditions({ open }: Suite): void {
  it.each(CASES)('filters by %s', (...[, meets, fails, filter]) => {
    const { history } = open(
      aLoggedCall({ ...meets, id: callId(1) }),
      aLoggedCall({ ...fails, id: callId(2) }),
    );
    const page = history.page({ filter: { ...EVERY_CALL, ...filter }, sort: 'newest', offset: 0, limit: 9 });
    expect([idsOf(page), page.total]).toEqual([[callId(1)], 1]);
  });

  it.each(ORDERS)('sorts by %s, equals newest first', (sort, expected) => {
    const { history } = open(...SORTED);
    const pageAt = (offset: number, limit: number) =>
      history.page({ filter: EVERY_CALL, sort, offset, limit });
    expect(idsOf(pageAt(0, 9))).toEqual(expected.map(callId));
    expect([0, 2, 4].flatMap((offset) => idsOf(pageAt(offset, 2)))).toEqual(expected.map(callId));
  });

  it('lets all pass when nothing is typed that could be a word', () => {
    const { history } = open(aLoggedCall());
    const filter = { ...EVERY_CALL, companyText: ' & ', contactText: '-', phrases: ['', '?!'] };
    expect(history.countMatching(filter)).toBe(1);
    expect(history.countMatching({ ...EVERY_CALL, companyText: 'nobody' })).toBe(0);
  });
}
