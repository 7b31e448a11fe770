import type { Handlers, Page, Reply, Requests } from '../../shared/ipc/define.ts';
import { err, ok } from '../../shared/lib/result.ts';

export type Dispatch = (page: Page, name: unknown, input: unknown) => Promise<Reply<unknown>>;

export type RouterDeps<R extends Requests> = {
  readonly requests: R;
  readonly handlers: Handlers<R>;
  /** Told of every exception of a handler; its text never crosses to the page. */
  readonly onBug: (request: string, error: unknown) => void;
};

/** Finds the request, parses its input, runs its handler, and wraps whatever comes of it in a Reply. */
export function createRouter<R extends Requests>({ requests, handlers, onBug }: RouterDeps<R>): Dispatch {
  return async (page, name, input) => {
    if (typeof name !== 'string' || !Object.hasOwn(requests, name)) return err({ code: 'UNKNOWN_REQUEST' });
    const definition = requests[name] as Requests[string];
    const parsed = definition.input.safeParse(input);
    if (!parsed.success) return err({ code: 'INVALID_INPUT' });
    try {
      return ok(await handlers[name as keyof R](parsed.data as never, page));
    } catch (error) {
      onBug(name, error);
      return err({ code: 'INTERNAL' });
    }
  };
}
