import { describe, expect, it } from 'vitest';
import {
  clientOf,
  digestLine,
  digestTitle,
  headOf,
  timingText,
} from '../../../../renderer/features/reminder/reminderWords.ts';
import { stripWords } from '../../../../renderer/features/reminder/stripWords.ts';
import { hours, minutes } from '../../../../shared/lib/time.ts';
import {
  aCall,
  anEntry,
  before,
  digest,
  logResult,
  noOutcome,
  promiseDue,
  START,
  tellerAt,
  test,
} from './aReminder.ts';

const soon = tellerAt(START - minutes(15));
const late = tellerAt(START + minutes(35));

describe('the head of a reminder', () => {
  it.each([
    [-minutes(119), 'timing.ahead 119'],
    [-hours(2), 'timing.hours 2 0'],
    [-minutes(150), 'timing.hoursMinutes 2 30'],
    [0, 'timing.now'],
    [minutes(3), 'timing.underWay 3'],
    [minutes(30), 'timing.justEnded'],
    [minutes(35), 'timing.ended 5'],
  ])('counts to the call and on: %i ms from its start', (offset, text) => {
    expect(timingText(tellerAt(START + offset), aCall())).toBe(text);
  });

  it('names the start before a call, its end after it, and the day when that is another', () => {
    expect(headOf(soon, before())).toEqual({ lead: 'timing.ahead 15', time: '11:00' });
    expect(headOf(late, logResult())).toEqual({ lead: 'timing.ended 5', time: '11:30' });
    expect(headOf(tellerAt(START - hours(20)), noOutcome()).time).toBe('11-18T11:00');
  });

  it('says of the others what they are or when they came', () => {
    expect(headOf(soon, promiseDue())).toEqual({ lead: 'promiseDue', time: '' });
    expect(headOf(late, test)).toEqual({ lead: '10:45', time: '' });
    expect(headOf(late, digest(anEntry('ahead')))).toEqual({ lead: '10:45', time: '' });
  });
});

describe('the client of a reminder', () => {
  it('is the company with its contact, or whoever is known', () => {
    expect(clientOf(soon, aCall())).toEqual({ name: 'Halden Freight', contact: 'Dana Whitfield' });
    expect(clientOf(soon, aCall({ company: ' ' }))).toEqual({ name: 'Dana Whitfield', contact: '' });
  });

  it('is only a time when nobody may be named', () => {
    expect(clientOf(soon, aCall({ company: '', contact: '' }))).toEqual({ name: 'aCall 11:00', contact: '' });
  });
});

describe('a digest', () => {
  it('is headed by what all its lines are about', () => {
    const began = [anEntry('under-way'), anEntry('needs-result')];
    expect(digestTitle(soon.t, began)).toBe('digest.began 2');
    expect(digestTitle(soon.t, [anEntry('promise-due')])).toBe('digest.promises 1');
    expect(digestTitle(soon.t, [...began, anEntry('ahead')])).toBe('digest.mixed');
  });

  it.each([
    ['ahead', START - minutes(15), 'digest.ahead 11:00'],
    ['ahead', START, 'digest.now 11:00'],
    ['under-way', START + minutes(12), 'digest.underWay 11:00 18'],
    ['needs-result', START + minutes(35), 'digest.ended 11:00 11:30'],
  ] as const)('says of a call that is %s where it stands', (about, now, line) => {
    expect(digestLine(tellerAt(now), anEntry(about))).toBe(line);
  });

  it('names what was promised, unless that is private', () => {
    expect(digestLine(late, anEntry('promise-due', { promised: 'send the data' }))).toBe('send the data');
    expect(digestLine(late, anEntry('promise-due'))).toBe('private.promise');
  });
});

describe('a reminder in one line', () => {
  it('names the client and what the call lacks', () => {
    expect(stripWords(soon, before())).toEqual({
      lead: 'timing.ahead 15',
      about: 'Halden Freight, Dana Whitfield',
      lacks: '',
    });
    expect(stripWords(soon, noOutcome({ contact: '' }))).toMatchObject({
      about: 'Halden Freight',
      lacks: 'strip.noOutcome',
    });
    expect(stripWords(late, logResult()).lacks).toBe('strip.needsResult');
  });

  it('names what was promised, what a digest is about, and a test', () => {
    expect(stripWords(soon, promiseDue()).about).toBe('Halden Freight, Dana Whitfield: send the data');
    expect(stripWords(soon, promiseDue(true))).toEqual({ lead: 'promiseDue', about: '', lacks: '' });
    expect(stripWords(soon, digest(anEntry('under-way'))).about).toBe('digest.began 1');
    expect(stripWords(soon, test).about).toBe('test.title');
  });
});
