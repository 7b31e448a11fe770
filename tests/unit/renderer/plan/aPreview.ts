import type { QuickAddReading } from '../../../../shared/domain/quickAdd/reading.ts';
import type { QuickAddPreview } from '../../../../shared/ipc/contract.ts';

export const aReading = (edit: Partial<QuickAddReading> = {}): QuickAddReading => ({
  company: null,
  contact: null,
  start: { kind: 'none' },
  minutes: null,
  url: null,
  ambiguous: [],
  alternatives: { start: [], names: [], minutes: [] },
  spans: [],
  ...edit,
});

/** A preview of what main knows nothing about, but for the edits. */
export const aPreview = (
  reading: Partial<QuickAddReading> = {},
  known: Partial<Omit<QuickAddPreview, 'reading'>> = {},
): QuickAddPreview => ({
  reading: aReading(reading),
  companies: [],
  contacts: [],
  overlap: null,
  ...known,
});
