import { expect, it } from 'vitest';
import { recoveryCase, recoveryReport } from '../../../../renderer/features/recovery/recoveryReport.ts';
import type { Notice } from '../../../../shared/schemas/notice.ts';

const restored: Notice = {
  id: 'restored',
  kind: 'database-restored',
  damage: 'unreadable',
  keptAt: '/damaged/calls.db',
  backupAt: 1,
  callCount: 187,
};
const startedEmpty: Notice = { id: 'empty', kind: 'database-started-empty', damage: 'missing', keptAt: null };
const repaired: Notice = { id: 'repaired', kind: 'calls-repaired', repairedCount: 2, damagedCount: 1 };
const settings: Notice = { id: 'settings', kind: 'settings-set-aside', keptAt: '/settings.json' };

it('tells of the file and of single calls together, and leaves the settings to their banner', () => {
  const report = recoveryReport([settings, repaired, restored]);
  expect(report).toMatchObject({ restored, repaired, startedEmpty: null });
  expect(report.noticeIds).toEqual(['repaired', 'restored']);
  expect(report.kept).toEqual({ noticeId: 'restored', path: '/damaged/calls.db' });
});

it('shows no file when none was left to keep', () => {
  expect(recoveryReport([startedEmpty]).kept).toBeNull();
});

it('has words for each thing that can happen', () => {
  expect(recoveryCase(recoveryReport([restored, repaired]))).toBe('restored.unreadable');
  expect(recoveryCase(recoveryReport([startedEmpty]))).toBe('empty.missing');
  expect(recoveryCase(recoveryReport([repaired]))).toBe('repaired');
});
