import type { CallFacts } from '../shared/domain/insights/facts.ts';
import type { Span } from '../shared/domain/insights/weeks.ts';
import type { Result } from '../shared/lib/result.ts';
import type { EpochMs } from '../shared/lib/time.ts';
import type { FileFailure } from './ports.ts';

/** What figures need of logged calls, those held in memory included and the practice call left out. */
export type InsightReader = {
  /** The start of the oldest logged call; null when there is none. */
  firstAt(): EpochMs | null;
  /**
   * Facts of the logged calls that start in [from, until), by start, a slice at a time: reading one takes some
   * milliseconds, and between two of them others may write.
   */
  facts(span: Span): Iterable<readonly CallFacts[]>;
};

export type PictureFiles = {
  /** Writes atomically; the error says why it could not. */
  write(path: string, bytes: Uint8Array): Promise<Result<null, FileFailure>>;
};
