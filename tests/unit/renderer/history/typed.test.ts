import { expect, it } from 'vitest';
import { followed } from '../../../../renderer/features/history/typed.ts';

it('keeps what is typed until the address says something else than before', () => {
  const typing = { typed: 'hald', seen: 'hal' };
  expect(followed(typing, 'hal')).toBe(typing);
});

it('has the words once the address has followed', () => {
  expect(followed({ typed: 'hald', seen: 'hal' }, 'hald')).toEqual({ typed: 'hald', seen: 'hald' });
});

it('says what Back or a link brought', () => {
  expect(followed({ typed: 'hald', seen: 'hald' }, '')).toEqual({ typed: '', seen: '' });
});

it('says what Forward brings after words that were typed and taken back before the address followed', () => {
  const returned = { typed: '', seen: '' };
  expect(followed(returned, 'x')).toEqual({ typed: 'x', seen: 'x' });
});
