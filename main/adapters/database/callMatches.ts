import { rackhamClass, tookPlace } from '../../../shared/domain/callStages.ts';
import { NO_NAME, NO_REASON } from '../../../shared/domain/historySearch/terms.ts';
import { readPlaybookRef } from '../../../shared/domain/playbookVersions.ts';
import { hasOutcome, hasPromise } from '../../../shared/domain/readiness.ts';
import type { Call, LoggedCall } from '../../../shared/schemas/call.ts';
import type { HistoryFilter } from '../../../shared/schemas/history.ts';
import { foldedText } from './foldedText.ts';
import { hasPhrases, matchesWords, wordsBeginAs } from './searchText.ts';
import { storedText } from './storedText.ts';

type Condition = (call: LoggedCall, filter: HistoryFilter) => boolean;

const isIn = <T>(chosen: readonly T[], value: T | null): boolean =>
  chosen.length === 0 || (value !== null && chosen.includes(value));

const is = (answer: boolean | null, value: boolean): boolean => answer === null || answer === value;

/** What a company's name is known by, on disk too. */
export const companyKeyOf = (company: string): string => foldedText(storedText(company));

const GAINED: readonly string[] = ['gained', 'fallback', 'other'];

const CONDITIONS: readonly Condition[] = [
  ({ result }, { results }) => isIn(results, result),
  (call, { classes }) => isIn(classes, rackhamClass(call)),
  ({ outcome }, { kinds }) => isIn(kinds, outcome.kind),
  ({ outcome }, { intents }) => isIn(intents, outcome.intent),
  ({ playbookId }, { playbookIds }) =>
    isIn(playbookIds, playbookId === null ? NO_NAME : readPlaybookRef(playbookId).id),
  ({ company }, { companies }) => isIn(companies.map(companyKeyOf), companyKeyOf(company)),
  ({ reason }, { reasons }) => isIn(reasons, reason ?? NO_REASON),
  (call, { promiseStates }) => isIn(promiseStates, hasPromise(call) ? call.promise.state : null),
  ({ outcome }, filter) => is(filter.hasOutcome, hasOutcome(outcome)),
  ({ saidAt }, { isSaid }) => is(isSaid, saidAt !== null),
  ({ askedAt }, { isAsked }) => is(isAsked, askedAt !== null),
  ({ result }, { isGained }) => is(isGained, GAINED.includes(result)),
  (call, filter) => is(filter.hasPromise, hasPromise(call)),
  ({ result }, filter) => is(filter.tookPlace, tookPlace(result)),
  ({ startsAt }, { from }) => from === null || startsAt >= from,
  ({ startsAt }, { until }) => until === null || startsAt < until,
  ({ company }, { companyText }) => wordsBeginAs([company], companyText),
  ({ contact }, { contactText }) => wordsBeginAs([contact], contactText),
  (call, { text }) => matchesWords(call, text),
  (call, { phrases }) => hasPhrases(call, phrases),
];

/** Whether a call is part of the history that a filter shows. */
export function isInHistory(call: Call, filter: HistoryFilter): call is LoggedCall {
  return call.stage === 'logged' && CONDITIONS.every((isMet) => isMet(call, filter));
}
