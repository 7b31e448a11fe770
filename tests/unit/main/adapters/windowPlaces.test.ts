import { expect, it } from 'vitest';
import { arrangementOf } from '../../../../main/adapters/windows/arrangement.ts';
import { honoursProtection } from '../../../../main/adapters/windows/contentProtection.ts';
import { createWindowPlaces, placesSchema } from '../../../../main/adapters/windows/windowPlaces.ts';

/** A file that holds what JSON holds, and adds what it is told to what it has. */
function fakeFile(start: object = {}) {
  let text = JSON.stringify(start);
  return () =>
    createWindowPlaces({
      value: placesSchema.parse(JSON.parse(text)),
      keep: (next) => (text = JSON.stringify({ ...(JSON.parse(text) as object), ...next })),
    });
}

const place = (x: number) => ({ x, y: 20, width: 380, height: 820, isMaximized: false });

it('remembers a place for each arrangement of displays', () => {
  const open = fakeFile();
  const places = open();
  places.keep('panel', 'desk', place(2_000));
  places.keep('panel', 'laptop', place(900));
  places.keep('main', 'desk', place(10));
  const again = open();
  expect(again.read('panel', 'desk')).toEqual(place(2_000));
  expect(again.read('panel', 'laptop')).toEqual(place(900));
  expect(again.read('panel', 'never seen')).toEqual(place(900));
  expect(again.read('main', 'laptop')).toEqual(place(10));
});

it('forgets every place for good', () => {
  const open = fakeFile();
  const places = open();
  places.keep('panel', 'desk', place(5));
  places.forget();
  expect([places.read('panel', 'desk'), open().read('panel', 'desk')]).toEqual([null, null]);
});

it('keeps the sixteen arrangements that were used last', () => {
  const open = fakeFile();
  const places = open();
  for (let desk = 0; desk < 20; desk += 1) places.keep('panel', `desk ${desk}`, place(desk));
  places.keep('panel', 'desk 4', place(44));
  places.keep('panel', 'desk 20', place(20));
  const again = open();
  expect(again.read('panel', 'desk 4')).toEqual(place(44));
  expect(again.read('panel', 'desk 5')).toEqual(place(20));
});

it('reads the file of a version that knew one place only', () => {
  expect(fakeFile({ panel: place(7) })().read('panel', 'desk')).toEqual(place(7));
});

it('names the same desk the same way, and another one when a display moves, grows or is scaled', () => {
  const laptop = { bounds: { x: 0, y: 0, width: 1440, height: 900 }, scaleFactor: 2 };
  const screen = { bounds: { x: 1440, y: -200, width: 2560, height: 1440 }, scaleFactor: 1 };
  const desk = arrangementOf([laptop, screen]);
  expect(arrangementOf([screen, laptop])).toBe(desk);
  const others = [
    [laptop],
    [laptop, { ...screen, scaleFactor: 1.25 }],
    [laptop, { ...screen, bounds: { ...screen.bounds, y: 0 } }],
    [laptop, { ...screen, bounds: { ...screen.bounds, width: 1920 } }],
  ];
  expect(new Set([desk, ...others.map(arrangementOf)]).size).toBe(5);
});

it.each([
  ['win32', '10.0.19045', true],
  ['win32', '10.0.26100', true],
  ['win32', '10.0.18363', false],
  ['win32', '6.3.9600', false],
  ['darwin', '23.6.0', true],
  ['darwin', '24.0.0', false],
  ['linux', '6.1.0', false],
] as const)('on %s %s the panel is left out of screen sharing: %s', (platform, release, isHonoured) => {
  expect(honoursProtection({ platform, release })).toBe(isHonoured);
});
