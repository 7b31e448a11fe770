import type { HistoryFilter } from '../schemas/history.ts';

/** The filter that lets every logged call pass. */
export const EVERY_CALL: HistoryFilter = {
  text: '',
  phrases: [],
  results: [],
  classes: [],
  kinds: [],
  intents: [],
  playbookIds: [],
  companies: [],
  companyText: '',
  contactText: '',
  hasOutcome: null,
  isSaid: null,
  isAsked: null,
  isGained: null,
  hasPromise: null,
  promiseStates: [],
  reasons: [],
  tookPlace: null,
  from: null,
  until: null,
};
