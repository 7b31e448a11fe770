import { afterEach, describe, expect, it } from 'vitest';
import type { CalendarStore } from '../../main/calendarPorts.ts';
import type { CalendarLink } from '../../shared/schemas/calendar.ts';
import { aCalendar, aLink, calendarId } from '../builders/calendarBuilder.ts';
import { callId } from '../builders/callBuilder.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';

export type OpenedCalendars = {
  readonly store: CalendarStore;
  /** While true the disk takes no row. */
  readonly fail: (isFailing: boolean) => void;
  readonly close: () => void;
};
type Suite = { readonly open: () => OpenedCalendars };

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : new TextDecoder().decode(bytes);
const byUid = (links: readonly CalendarLink[]): readonly CalendarLink[] =>
  links.toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
const linkTo = (n: number, overrides: Partial<CalendarLink> = {}): CalendarLink =>
  aLink({ uid: `meeting-${n}`, callId: callId(n), ...overrides });

function calendars({ open }: Suite): void {
  it('gives calendars back as they were saved, in the order in which they were added', () => {
    const { store } = open();
    const feed = aCalendar({ id: calendarId(2), etag: null, lastModified: null, failure: 'TIMED_OUT' });
    const file = aCalendar({
      id: calendarId(1),
      name: 'Ordner „Süd“\0\u0010 東京',
      source: { kind: 'file', fileName: 'Termine 😀.ics' },
      rule: { mode: 'by-hand', keywords: [], hasOutsider: false, ownDomains: [] },
      addedAt: FAKE_START + 1,
      readAt: null,
      checkedAt: null,
    });
    expect([store.save(feed), store.save(file)]).toEqual([true, true]);
    expect(store.list()).toEqual([feed, file]);
  });

  it('keeps the newest version of a calendar, in its place', () => {
    const { store } = open();
    store.save(aCalendar());
    store.save(aCalendar({ id: calendarId(2) }));
    const renamed = aCalendar({ name: 'Sales', checkedAt: FAKE_START + 5, failure: 'NOT_FOUND' });
    store.save(renamed);
    expect(store.list()).toEqual([renamed, aCalendar({ id: calendarId(2) })]);
  });
}

function writtenLightly({ open }: Suite): void {
  it('has what was written lightly, gives what the work gave, and goes on when the work throws', () => {
    const { store } = open();
    expect(store.lightly(() => store.changeLinks([linkTo(1)], []))).toBe(true);
    expect(store.secure()).toBe(true);
    expect(store.links()).toEqual([linkTo(1)]);
    expect(() => store.lightly(() => JSON.parse('no') as boolean)).toThrow();
    store.changeLinks([linkTo(2)], []);
    expect(byUid(store.links())).toEqual([linkTo(1), linkTo(2)]);
  });
}

function links({ open }: Suite): void {
  it('finds a link by its call, and each under its UID and occurrence', () => {
    const { store } = open();
    const other = aLink({ occurrenceKey: '20261125T110000Z', callId: callId(2), state: 'gone' });
    expect(store.changeLinks([aLink(), other], [])).toBe(true);
    expect(store.links()).toHaveLength(2);
    expect(store.linkOf(callId(1))).toEqual(aLink());
    expect(store.linkOf(callId(2))).toEqual(other);
    expect(store.linkOf(callId(3))).toBeNull();
  });

  it('changes a link of the same meeting, whatever its calendar, and drops others', () => {
    const { store } = open();
    store.changeLinks([linkTo(1), linkTo(2), linkTo(3)], []);
    const moved = linkTo(2, { calendarId: calendarId(9), callUpdatedAt: FAKE_START + 7 });
    store.changeLinks([moved], [linkTo(1), linkTo(7)]);
    expect(byUid(store.links())).toEqual([moved, linkTo(3)]);
  });

  it('writes first and then drops: a link in both lists is gone', () => {
    const { store } = open();
    store.changeLinks([linkTo(1), linkTo(2)], [linkTo(1)]);
    expect(store.links()).toEqual([linkTo(2)]);
  });

  it('puts the replacement character where half a surrogate pair was, and knows the meeting again', () => {
    const { store } = open();
    const cut = linkTo(1, { uid: 'cut\ud83d' });
    store.changeLinks([cut], []);
    expect(store.links()[0]?.uid).toBe('cut\ufffd');
    store.changeLinks([], [cut]);
    expect(store.links()).toEqual([]);
  });
}

function choices({ open }: Suite): void {
  it('keeps a choice for one meeting apart from one for its series', () => {
    const { store } = open();
    const one = { uid: 'a', occurrenceKey: '20261118' };
    const series = { uid: 'a', occurrenceKey: null };
    store.choose(one, 'take');
    store.choose(series, 'ignore');
    store.choose(one, 'ignore');
    expect(store.choices()).toHaveLength(2);
    expect(store.choices()).toEqual(
      expect.arrayContaining([
        { ...one, choice: 'ignore' },
        { ...series, choice: 'ignore' },
      ]),
    );
    expect(store.choose(series, null)).toBe(true);
    expect(store.choices()).toEqual([{ ...one, choice: 'ignore' }]);
  });
}

function removing({ open }: Suite): void {
  it('removes a calendar with its links and its copy, and keeps the choices', async () => {
    const { store } = open();
    store.save(aCalendar());
    store.changeLinks([linkTo(1), linkTo(2, { calendarId: calendarId(2) })], []);
    store.choose({ uid: 'a', occurrenceKey: null }, 'ignore');
    await store.keepCopy(calendarId(1), bytesOf('one'));
    expect(store.remove(calendarId(1))).toBe(true);
    expect(store.list()).toEqual([]);
    expect(store.links()).toEqual([linkTo(2, { calendarId: calendarId(2) })]);
    expect(store.choices()).toHaveLength(1);
    expect(await store.readCopy(calendarId(1))).toBeNull();
    expect(await store.keepCopy(calendarId(1), bytesOf('late'))).toBe(false);
  });

  it('brings back what was removed, once', async () => {
    const { store } = open();
    store.save(aCalendar());
    store.changeLinks([linkTo(1), linkTo(2)], []);
    await store.keepCopy(calendarId(1), bytesOf('one'));
    store.remove(calendarId(1));
    const restored = store.restore(calendarId(1));
    expect(restored?.calendar).toEqual(aCalendar());
    expect(byUid(restored?.links ?? [])).toEqual([linkTo(1), linkTo(2)]);
    expect(store.list()).toEqual([aCalendar()]);
    expect(store.links()).toHaveLength(2);
    expect(textOf(await store.readCopy(calendarId(1)))).toBe('one');
    expect(store.restore(calendarId(1))).toBeNull();
    expect(store.restore(calendarId(7))).toBeNull();
  });

  it('does not take a meeting back from a calendar that has it now', () => {
    const { store } = open();
    store.save(aCalendar());
    store.changeLinks([linkTo(1), linkTo(2)], []);
    store.remove(calendarId(1));
    const taken = linkTo(1, { calendarId: calendarId(2), callId: callId(9) });
    store.changeLinks([taken], []);
    expect(store.restore(calendarId(1))?.links).toEqual([linkTo(2)]);
    expect(byUid(store.links())).toEqual([taken, linkTo(2)]);
  });
}

function copies({ open }: Suite): void {
  it('keeps the last copy, byte by byte, before and after the calendar itself is saved', async () => {
    const { store } = open();
    expect(await store.readCopy(calendarId(1))).toBeNull();
    expect(await store.keepCopy(calendarId(1), bytesOf('one'))).toBe(true);
    store.save(aCalendar());
    const bytes = Uint8Array.from({ length: 70_000 }, (_, n) => n % 256);
    expect(await store.keepCopy(calendarId(1), bytes)).toBe(true);
    expect(Array.from((await store.readCopy(calendarId(1))) ?? [])).toEqual(Array.from(bytes));
  });
}

function failing({ open }: Suite): void {
  it('says of every write that the disk did not take it, and has changed nothing', () => {
    const { store, fail } = open();
    store.save(aCalendar());
    store.changeLinks([linkTo(1)], []);
    fail(true);
    expect(store.save(aCalendar({ name: 'Other' }))).toBe(false);
    expect(store.changeLinks([linkTo(2)], [linkTo(1)])).toBe(false);
    expect(store.choose({ uid: 'a', occurrenceKey: null }, 'take')).toBe(false);
    expect(store.remove(calendarId(1))).toBe(false);
    expect(store.list()).toEqual([aCalendar()]);
    expect(store.links()).toEqual([linkTo(1)]);
    expect(store.choices()).toEqual([]);
  });

  it('can bring a calendar back once the disk takes it again', async () => {
    const { store, fail } = open();
    store.save(aCalendar());
    await store.keepCopy(calendarId(1), bytesOf('one'));
    store.remove(calendarId(1));
    fail(true);
    expect(store.restore(calendarId(1))).toBeNull();
    expect(store.list()).toEqual([]);
    expect(await store.readCopy(calendarId(1))).toBeNull();
    fail(false);
    expect(store.restore(calendarId(1))?.calendar).toEqual(aCalendar());
    expect(textOf(await store.readCopy(calendarId(1)))).toBe('one');
  });
}

/** What every `CalendarStore` keeps, whatever it keeps calendars in. */
export function calendarStoreContract(name: string, openCalendars: () => OpenedCalendars): void {
  describe(name, () => {
    const opened: OpenedCalendars[] = [];
    const open = (): OpenedCalendars => {
      const next = openCalendars();
      opened.push(next);
      return next;
    };
    afterEach(() => {
      for (const { close } of opened.splice(0)) close();
    });
    for (const suite of [calendars, links, writtenLightly, choices, removing, copies, failing])
      suite({ open });
  });
}
