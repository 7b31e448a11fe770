import type { RowTools } from '../../../../../shared/domain/importCalls/callOfRow.ts';
import { callIdSchema } from '../../../../../shared/schemas/call.ts';
import { exactCallSchema, type ExactCall } from '../../../../../shared/schemas/exactCall.ts';
import { callId, itemId } from '../../../../builders/callBuilder.ts';
import { FAKE_START } from '../../../../fakes/fakeClock.ts';

const readExact = (cell: string): ExactCall | null =>
  exactCallSchema.safeParse(JSON.parse(cell)).data ?? null;

/** What an import brings along, without a history to clash with. */
export function rowTools(): RowTools {
  let items = 500;
  return {
    readExact,
    playbookOf: (name) => (name === 'Discovery' ? 'discovery' : null),
    now: FAKE_START,
    newId: () => itemId((items += 1)),
    idFor: (written) => callIdSchema.safeParse(written).data ?? callId(99),
  };
}
