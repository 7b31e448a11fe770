import { expect, it } from 'vitest';
import { keptOf } from '../../../../renderer/features/company/kept.ts';
import { addressOf, routeOf } from '../../../../renderer/app/routes.ts';
import type { LoggedCall } from '../../../../shared/schemas/call.ts';
import { aLoggedCall } from '../../../builders/callBuilder.ts';

const promised = (state: LoggedCall['promise']['state']): LoggedCall => {
  const call = aLoggedCall();
  return { ...call, promise: { ...call.promise, state } };
};

it('counts kept promises among those that were settled', () => {
  const all = (['kept', 'pending', 'broken', 'kept'] as const).map(promised);
  expect(keptOf(all)).toEqual({ keptCount: 2, settledCount: 3 });
  expect(keptOf([])).toEqual({ keptCount: 0, settledCount: 0 });
});

it('gives every company an address, whatever its name', () => {
  for (const company of ['Halden Freight', 'A/B & Söhne?', '100 %', '#1 “Best”']) {
    expect(routeOf(`#${addressOf({ view: 'company', company })}`)).toEqual({ view: 'company', company });
  }
  expect(routeOf('#/company/%E0%A4%A')).toEqual({ view: 'today' });
  expect(routeOf('#/company')).toEqual({ view: 'today' });
});
