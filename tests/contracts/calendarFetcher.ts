import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CalendarFetcher } from '../../main/calendarPorts.ts';
import { calendarText } from '../e2e/feed.server.ts';

export type OpenedFetcher = {
  readonly fetcher: CalendarFetcher;
  /** Where a feed is, and what it serves from now on; null: nothing, and nobody answers. */
  readonly url: string;
  readonly serve: (feed: { readonly text: string; readonly etag: string } | null) => Promise<void>;
  /** Answers wait from now on. */
  readonly hold: () => void;
  /** Resolves once so many requests have come. */
  readonly asked: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

const textWith = (title: string): string => calendarText({ uid: 'a', start: '20261118T100000Z', title });
const FIRST = { text: textWith('Demo'), etag: '"v1"' };
const NEW = { etag: null, lastModified: null };
const failed = (failure: string) => ({ kind: 'failed', failure });

type Opened = () => OpenedFetcher;

function answering(opened: Opened): void {
  it('gives the bytes of a feed, and what is needed to ask for changes', async () => {
    const { fetcher, url } = opened();
    const fetched = await fetcher.fetch({ url, ...NEW });
    expect(fetched).toMatchObject({ kind: 'fresh', etag: FIRST.etag });
    expect(fetched.kind === 'fresh' && new TextDecoder().decode(fetched.bytes)).toBe(FIRST.text);
  });

  it('tells a feed that did not change from one that did', async () => {
    const { fetcher, url, serve } = opened();
    const known = { url, etag: FIRST.etag, lastModified: null };
    expect(await fetcher.fetch(known)).toEqual({ kind: 'unchanged' });
    await serve({ text: textWith('Review'), etag: '"v2"' });
    expect(await fetcher.fetch(known)).toMatchObject({ kind: 'fresh', etag: '"v2"' });
  });
}

function refusing(opened: Opened): void {
  it('says that nobody answers', async () => {
    const { fetcher, url, serve } = opened();
    await serve(null);
    expect(await fetcher.fetch({ url, ...NEW })).toEqual(failed('UNREACHABLE'));
  });

  it('names the address it would fetch, and refuses others', async () => {
    const { fetcher } = opened();
    expect(fetcher.addressOf(' webcal://example.com/a.ics ')).toBe('https://example.com/a.ics');
    expect(fetcher.addressOf('http://example.com/a.ics')).toBeNull();
    const refused = await fetcher.fetch({ url: 'http://example.com/a.ics', ...NEW });
    expect(refused).toEqual(failed('ADDRESS_REFUSED'));
  });

  it('answers what is under way when it is disposed of, and everything after', async () => {
    const { fetcher, url, hold, asked } = opened();
    hold();
    const waiting = fetcher.fetch({ url, ...NEW });
    await asked(1);
    fetcher.dispose();
    expect(await waiting).toEqual(failed('UNREACHABLE'));
    expect(await fetcher.fetch({ url, ...NEW })).toEqual(failed('UNREACHABLE'));
  });
}

/** What every `CalendarFetcher` does, wherever its feeds are. */
export function calendarFetcherContract(name: string, open: () => Promise<OpenedFetcher>): void {
  describe(name, () => {
    let opened: OpenedFetcher;
    beforeEach(async () => {
      opened = await open();
      await opened.serve(FIRST);
    });
    afterEach(() => opened.close());
    answering(() => opened);
    refusing(() => opened);
  });
}
