import { describe, expect, it } from 'vitest';
import { addressOf, routeOf, SETTINGS_SECTIONS } from '../../../../renderer/app/routes.ts';

describe('the address of a page of Settings', () => {
  it.each(SETTINGS_SECTIONS)('leads to %s and back', (section) => {
    const route = { view: 'settings', section } as const;
    expect(routeOf(`#${addressOf(route)}`)).toEqual(route);
  });

  it.each(['#/settings', '#/settings/', '#/settings/unknown'])('%s is the first page', (address) => {
    expect(routeOf(address)).toEqual({ view: 'settings', section: 'reminders' });
  });
});

it('leads to Today from anywhere unknown', () => {
  expect(routeOf('#/nowhere')).toEqual({ view: 'today' });
  expect(routeOf('')).toEqual({ view: 'today' });
  expect(routeOf('#/constructor')).toEqual({ view: 'today' });
});
