import type { z } from 'zod';
import type { Result } from '../lib/result.ts';

declare const output: unique symbol;

/** One request a page may send: its parsed input and, by type only, what comes back. */
export type RequestDef<I extends z.ZodType = z.ZodType, O = unknown> = {
  readonly input: I;
  readonly [output]?: O;
};

export const request = <I extends z.ZodType>(input: I) => ({
  returns: <O>(): RequestDef<I, O> => ({ input }),
});

export type Requests = Readonly<Record<string, RequestDef>>;
export type InputOf<D> = D extends RequestDef<infer I> ? z.input<I> : never;
export type ParsedOf<D> = D extends RequestDef<infer I> ? z.output<I> : never;
export type OutputOf<D> = D extends { readonly [output]?: infer O } ? Exclude<O, undefined> : never;
export type Handlers<R extends Requests> = {
  readonly [K in keyof R]: (input: ParsedOf<R[K]>, page: Page) => Promise<OutputOf<R[K]>> | OutputOf<R[K]>;
};

/** Which of our pages asks. */
export type Page = 'main' | 'panel' | 'reminder';

export type IpcFailure = {
  readonly code: 'UNTRUSTED_SENDER' | 'UNKNOWN_REQUEST' | 'INVALID_INPUT' | 'TOO_LARGE' | 'INTERNAL';
};
export type Reply<O> = Result<O, IpcFailure>;
