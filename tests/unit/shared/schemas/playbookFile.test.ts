import { describe, expect, it } from 'vitest';
import { playbookFile, readPlaybookFile } from '../../../../shared/schemas/playbookFile.ts';
import type { PortablePlaybook } from '../../../../shared/schemas/playbook.ts';
import { aBody } from '../../../builders/playbookBuilder.ts';

const portable: PortablePlaybook = {
  ...aBody(),
  questions: [{ text: 'What made this worth a call now?', purpose: 'situation' }],
};
const read = (playbooks: readonly unknown[], envelope: object = {}) =>
  readPlaybookFile(JSON.stringify({ format: 'callside-playbooks', version: 1, playbooks, ...envelope }));
const errorOf = (result: ReturnType<typeof readPlaybookFile>) => (result.ok ? null : result.error);

describe('a file of playbooks', () => {
  it('is read as it was written, with and without a byte order mark', () => {
    const text = JSON.stringify(playbookFile([portable]));
    expect(readPlaybookFile(text)).toEqual({ ok: true, value: [portable] });
    expect(readPlaybookFile(`\uFEFF${text}`)).toEqual({ ok: true, value: [portable] });
  });

  it('is refused whole when it is something else', () => {
    expect(errorOf(readPlaybookFile('{'))).toEqual({ code: 'NOT_JSON' });
    expect(errorOf(readPlaybookFile('[]'))).toEqual({ code: 'NOT_PLAYBOOKS' });
    expect(errorOf(read([portable], { format: 'callside-calls' }))).toEqual({ code: 'NOT_PLAYBOOKS' });
    expect(errorOf(read([portable], { version: 2 }))).toEqual({ code: 'NEWER_FORMAT' });
    expect(errorOf(read([]))).toEqual({ code: 'EMPTY' });
    expect(errorOf(read(Array.from({ length: 201 }, () => portable)))).toEqual({ code: 'TOO_MANY' });
  });
});

describe('a playbook in a file', () => {
  it.each([
    ['missing', 'ask', { ...portable, ask: undefined }],
    ['blank', 'name', { ...portable, name: '  ' }],
    ['tooLong', 'name', { ...portable, name: 'x'.repeat(121) }],
    [
      'tooMany',
      'questions',
      { ...portable, questions: Array.from({ length: 10 }, () => portable.questions[0]) },
    ],
    ['wrong', 'defaultKind', { ...portable, defaultKind: 'friendship' }],
    ['wrong', 'questions', { ...portable, questions: [{ text: 7, purpose: 'own' }] }],
    ['missing', 'questions', { ...portable, questions: [{ purpose: 'own' }] }],
  ] as const)('names the first thing that is %s: %s', (problem, field, playbook) => {
    expect(errorOf(read([portable, playbook]))).toEqual({
      code: 'UNSOUND',
      position: 2,
      name: playbook.name.trim().slice(0, 60),
      field,
      problem,
    });
  });

  it('says so when what stands in it is no playbook at all', () => {
    expect(errorOf(read([7]))).toEqual({
      code: 'UNSOUND',
      position: 1,
      name: '',
      field: '',
      problem: 'wrong',
    });
  });
});
