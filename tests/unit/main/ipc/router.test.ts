import { expect, it } from 'vitest';
import { z } from 'zod';
import { createRouter } from '../../../../main/ipc/router.ts';
import { request } from '../../../../shared/ipc/define.ts';

const requests = {
  'sum.add': request(z.object({ a: z.number(), b: z.number() })).returns<number>(),
  'sum.fail': request(z.void()).returns<number>(),
};

function router() {
  const bugs: string[] = [];
  const dispatch = createRouter({
    requests,
    handlers: {
      'sum.add': ({ a, b }) => a + b,
      'sum.fail': () => {
        throw new Error('secret words of a user');
      },
    },
    onBug: (name) => bugs.push(name),
  });
  return { dispatch, bugs };
}

it('answers a known request with valid input', async () => {
  expect(await router().dispatch('main', 'sum.add', { a: 1, b: 2 })).toEqual({ ok: true, value: 3 });
});

it('refuses names nobody declared, those of every object included', async () => {
  const { dispatch } = router();
  for (const name of ['nope', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 7, null, {}]) {
    expect(await dispatch('main', name, {})).toEqual({ ok: false, error: { code: 'UNKNOWN_REQUEST' } });
  }
});

it('refuses input that does not fit, and says nothing of what it held', async () => {
  const { dispatch } = router();
  for (const input of [undefined, null, {}, { a: '1', b: 2 }, [1, 2], 'a']) {
    expect(await dispatch('main', 'sum.add', input)).toEqual({ ok: false, error: { code: 'INVALID_INPUT' } });
  }
});

it('reports an exception, and keeps its text on this side', async () => {
  const { dispatch, bugs } = router();
  expect(await dispatch('panel', 'sum.fail', undefined)).toEqual({ ok: false, error: { code: 'INTERNAL' } });
  expect(bugs).toEqual(['sum.fail']);
});
