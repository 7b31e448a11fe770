import type { FeedFailure } from '../../../shared/schemas/calendar.ts';

export type FeedRequest = {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the request wherever it stands. */
  readonly signal: AbortSignal;
};

/** The head of an answer, redirects not followed; the body comes as it is read, decoded. */
export type FeedAnswer = {
  readonly status: number;
  /** The value of a header, by its name in lower case. */
  header(name: string): string | null;
  readonly body: AsyncIterable<Uint8Array>;
};

/** One request to the network: a GET without cookies, cache or credentials. */
export type FeedTransport = {
  /** Rejects, and lets reading of the body reject, with an error of its own that `failureOf` can read. */
  ask(request: FeedRequest): Promise<FeedAnswer>;
  failureOf(error: unknown): FeedFailure;
};
