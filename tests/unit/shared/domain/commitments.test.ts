import { expect, it } from 'vitest';
import { COMMITMENTS, nextKind } from '../../../../shared/domain/commitments.ts';
import { COMMITMENT_KINDS } from '../../../../shared/schemas/outcome.ts';

it('keeps the ladder in the order in which kinds are declared', () => {
  expect(COMMITMENTS).toEqual(COMMITMENT_KINDS);
});

it('climbs one step at a time and begins a new round by exploring', () => {
  expect(COMMITMENTS.map(nextKind)).toEqual([...COMMITMENTS.slice(1), 'explore']);
});
