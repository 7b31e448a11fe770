import { exactCallSchema } from '../../../shared/schemas/exactCall.ts';
import type { ReadExact } from './importDeps.ts';

/** Our own last column of an export; null when it was damaged, or cut by a spreadsheet. */
export const readExact: ReadExact = (cell) => {
  try {
    return exactCallSchema.safeParse(JSON.parse(cell)).data ?? null;
  } catch {
    return null;
  }
};
