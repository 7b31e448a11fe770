import { expect, it } from 'vitest';
import {
  bodyOf,
  isBuiltInId,
  playbookRef,
  readPlaybookRef,
  saysTheSame,
} from '../../../../shared/domain/playbookVersions.ts';
import { aBody } from '../../../builders/playbookBuilder.ts';

it('refers to a version, and by the plain id to a built-in playbook as it ships', () => {
  expect(playbookRef({ id: 'demo', version: 0 })).toBe('demo');
  expect(playbookRef({ id: 'demo', version: 3 })).toBe('demo@3');
  expect(readPlaybookRef('demo')).toEqual({ id: 'demo', version: 0 });
  expect(readPlaybookRef('demo@3')).toEqual({ id: 'demo', version: 3 });
  expect(readPlaybookRef('@3')).toEqual({ id: '@3', version: 0 });
});

it('tells built-in playbooks from own ones', () => {
  expect(isBuiltInId('demo')).toBe(true);
  expect(isBuiltInId('own')).toBe(false);
});

it('finds that two playbooks say the same, whatever the ids and the order of their fields', () => {
  const body = aBody();
  const { name, ...rest } = body;
  const questions = body.questions.map((question) => ({ ...question, id: 'new' }));
  expect(saysTheSame(body, { ...rest, questions, name })).toBe(true);
  expect(saysTheSame(body, aBody({ ask: 'Now?' }))).toBe(false);
  expect(saysTheSame(body, aBody({ questions: [] }))).toBe(false);
  expect(bodyOf({ id: 'own@2', ...body })).toEqual(body);
});
