import type { RowNames } from '../../shared/domain/csv/profiles/exportProfile.ts';

/** Names that say what they stand for. */
export const fakeRowNames: RowNames = {
  playbookName: (reference) => `Playbook ${reference}`,
  label: (label) => `~${label}`,
  result: (result) => `result ${result}`,
  reason: (reason) => `reason ${reason}`,
};
