import { expect, it } from 'vitest';
import { findingsIn } from '../../../../renderer/features/prepare/lint.ts';
import { createTrialStore } from '../../../../renderer/features/prepare/trialStore.ts';
import { callDate } from '../../../../shared/domain/promise.ts';
import de from '../../../../shared/text/de.json' with { type: 'json' };
import en from '../../../../shared/text/en.json' with { type: 'json' };

function trialOf({ welcome: { repair } }: typeof en | typeof de) {
  const { who, what, company, contact } = repair;
  const outcome = { who, what, when: '', kind: 'explore', intent: 'creates' } as const;
  return createTrialStore({ company, contact, outcome, timeZone: 'Europe/Berlin', now: 1_795_456_000_000 });
}

it.each([en, de])('begins weak in what is to be done and by when, and names who', (texts) => {
  const { call } = trialOf(texts).getState();
  if (call === null) throw new Error('no call');
  const slots = findingsIn(call.outcome, callDate(call)).map(({ slot }) => slot);
  expect([...new Set(slots)]).toEqual(['what', 'when']);
});

it.each([en, de])('is sound with what is offered for it', (texts) => {
  const store = trialOf(texts);
  const { call } = store.getState();
  if (call === null) throw new Error('no call');
  const [what = ''] = texts.commitments.explore.examples;
  const day = texts === en ? 'Friday, November 27' : 'Freitag, 27. November';
  store.edit({ outcome: { ...call.outcome, what, when: day } });
  const edited = store.getState().call;
  expect(edited?.outcome.what).toBe(what);
  expect(edited === null ? null : findingsIn(edited.outcome, callDate(edited))).toEqual([]);
});
