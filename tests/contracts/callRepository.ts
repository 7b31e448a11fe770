import { afterEach, describe, expect, it } from 'vitest';
import type { CallRepository } from '../../main/ports.ts';
import { PRACTICE_CALL_ID } from '../../shared/domain/practiceCall.ts';
import { days, minutes } from '../../shared/lib/time.ts';
import type { Call } from '../../shared/schemas/call.ts';
import { aLiveCall, aLoggedCall, anEndedCall, aPlannedCall, callId } from '../builders/callBuilder.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';
import { callWriting, REMOVED_AT, type Suite } from './callWriting.ts';

export type OpenedCalls = { readonly calls: CallRepository; readonly close: () => void };

const idsOf = (calls: readonly Call[]): readonly string[] => calls.map(({ id }) => id);

function listingByCompany({ open }: Suite): void {
  it('lists the calls with a company, newest first, however it is spelt', () => {
    const calls = open();
    calls.save(aLoggedCall({ id: callId(1), startsAt: days(1) }));
    calls.save(aPlannedCall({ id: callId(2), startsAt: days(3), company: 'HALDEN freight' }));
    calls.save(anEndedCall({ id: callId(3), startsAt: days(2) }));
    calls.save(aPlannedCall({ id: callId(4), company: 'Arden Glass' }));
    calls.remove(callId(3), REMOVED_AT);
    expect(idsOf(calls.callsWith('Halden Freight'))).toEqual([callId(2), callId(1)]);
    expect(calls.callsWith('Halden')).toEqual([]);
  });

  it('knows nobody from practice', () => {
    const calls = open();
    calls.save(aPlannedCall({ id: callId(1), company: 'Arden Glass', contact: 'Ines' }));
    calls.save(aLoggedCall({ id: PRACTICE_CALL_ID, company: 'Arden Glass', contact: 'Nora' }));
    expect(idsOf(calls.callsWith('Arden Glass'))).toEqual([callId(1)]);
    expect(calls.companies('Arden')).toEqual([{ name: 'Arden Glass', callCount: 1 }]);
    expect(calls.contactsOf('Arden Glass').map(({ name }) => name)).toEqual(['Ines']);
    expect(calls.find(PRACTICE_CALL_ID)?.contact).toBe('Nora');
  });
}

function listing({ open }: Suite): void {
  it('knows the live call', () => {
    const calls = open();
    calls.save(aPlannedCall({ id: callId(1) }));
    expect(calls.live()).toBeNull();
    calls.save(aLiveCall({ id: callId(2) }));
    expect(calls.live()?.id).toBe(callId(2));
    calls.save(anEndedCall({ id: callId(2) }));
    expect(calls.live()).toBeNull();
  });

  it('lists by start what begins in a span, its first instant included and its last not', () => {
    const calls = open();
    const startsAt = [days(3), days(1), days(4), days(2)];
    startsAt.forEach((start, index) => {
      calls.save(aLoggedCall({ id: callId(index), startsAt: start }));
    });
    expect(idsOf(calls.startingBetween(days(1), days(4)))).toEqual([callId(1), callId(3), callId(0)]);
  });

  it('follows a call that is moved, and keeps calls apart that start together', () => {
    const calls = open();
    for (const n of [1, 2, 3]) calls.save(aPlannedCall({ id: callId(n), startsAt: days(5) }));
    calls.save(aPlannedCall({ id: callId(1), startsAt: days(9) }));
    calls.save(aPlannedCall({ id: callId(2), startsAt: days(1) }));
    expect(idsOf(calls.startingBetween(0, days(10)))).toEqual([callId(2), callId(3), callId(1)]);
    calls.save(aPlannedCall({ id: callId(2), startsAt: days(5) }));
    expect(idsOf(calls.startingBetween(days(5), days(6))).toSorted()).toEqual([callId(2), callId(3)]);
  });

  it('lists what needs a result, newest first: ended, or planned and past its end', () => {
    const calls = open();
    const now = FAKE_START;
    const endsNow = now - minutes(30);
    calls.save(aPlannedCall({ id: callId(1), startsAt: endsNow }));
    calls.save(aPlannedCall({ id: callId(2), startsAt: endsNow - 1 }));
    calls.save(anEndedCall({ id: callId(3), startsAt: now - 5 }));
    calls.save(aLoggedCall({ id: callId(4), startsAt: 0 }));
    calls.save(aLiveCall({ id: callId(5), startsAt: 0 }));
    expect(idsOf(calls.needingResult(now))).toEqual([callId(3), callId(2)]);
  });
}

function companies({ open }: Suite): void {
  const withCompanies = (...names: readonly string[]): CallRepository => {
    const calls = open();
    names.forEach((company, index) => {
      calls.save(aPlannedCall({ id: callId(index), company }));
    });
    return calls;
  };

  it('finds companies by the beginning of any of their words, the one with most calls first', () => {
    const calls = withCompanies('Arden Glass', 'Halden Freight', 'Glasrock', 'Halden Freight', 'Acme', '  ');
    expect(calls.companies('gla').map(({ name }) => name)).toEqual(['Arden Glass', 'Glasrock']);
    expect(calls.companies('halden fr')).toEqual([{ name: 'Halden Freight', callCount: 2 }]);
    expect(calls.companies('reight')).toEqual([]);
    expect(calls.companies('')).toHaveLength(4);
    expect(calls.companies('')[0]?.name).toBe('Halden Freight');
  });

  it('takes spellings that differ in case, accents and spaces for one company', () => {
    const calls = withCompanies('Müller & Söhne', 'MULLER & SOHNE', 'Müller & Söhne ', 'Müller & Söhne');
    expect(calls.companies('mull')).toEqual([{ name: 'Müller & Söhne', callCount: 4 }]);
  });

  it('finds a company by what could be a pattern, taken as it is typed', () => {
    const calls = withCompanies('100% Natural', 'a_b', '(x) "y"');
    expect(calls.companies('%')).toEqual([]);
    expect(calls.companies('100%')).toHaveLength(1);
    expect(calls.companies('(x) "')).toHaveLength(1);
  });
}

function contacts({ open }: Suite): void {
  it('knows the contacts of a company, the latest first, each with the role last given', () => {
    const calls = open();
    const people = [
      ['Dana', 'VP'],
      ['Tom', ''],
      ['dana', ''],
      ['', 'ghost'],
    ] as const;
    people.forEach(([contact, contactRole], index) => {
      calls.save(aPlannedCall({ id: callId(index), contact, contactRole, startsAt: days(index) }));
    });
    expect(calls.contactsOf('HALDEN freight')).toEqual([
      { name: 'dana', role: 'VP' },
      { name: 'Tom', role: '' },
    ]);
    expect(calls.contactsOf('Nobody')).toEqual([]);
  });
}

/** What every `CallRepository` keeps, whatever it keeps calls in. */
export function callRepositoryContract(name: string, openCalls: () => OpenedCalls): void {
  describe(name, () => {
    const opened: OpenedCalls[] = [];
    const open = (): CallRepository => {
      const next = openCalls();
      opened.push(next);
      return next.calls;
    };
    afterEach(() => {
      for (const { close } of opened.splice(0)) close();
    });
    for (const suite of [...callWriting, listing, listingByCompany, companies, contacts]) suite({ open });
  });
}
