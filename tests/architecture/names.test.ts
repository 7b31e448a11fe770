import { describe, expect, it } from 'vitest';
import { declaredNamesSayWhatTheyMean, nothingIsPassedOn, pathsSayWhatTheyHold } from './names.ts';
import { readSources, sourceOf } from './sources.ts';

const sources = readSources();

describe('files and folders', () => {
  it('are named after what they hold', () => {
    expect(pathsSayWhatTheyHold(sources)).toEqual([]);
  });

  it.each(['renderer/utils/time.ts', 'shared/lib/helpers.ts', 'main/types.d.ts', 'shared/common/a.ts'])(
    'may not be called %s',
    (path) => {
      expect(pathsSayWhatTheyHold([sourceOf(path, '')])).toEqual([path]);
    },
  );
});

describe('declared names', () => {
  it('say what they mean', () => {
    expect(declaredNamesSayWhatTheyMean(sources)).toEqual([]);
  });

  it.each([
    'class CallManager {}',
    'function formatHelper() {}',
    'type ICall = string;',
    'type ResultType = string;',
  ])('may not be those of %s', (code) => {
    expect(declaredNamesSayWhatTheyMean([sourceOf('main/a.ts', code)])).toHaveLength(1);
  });

  it.each(['type IpcRequest = string;', 'type IanaZone = string;', 'type Kind = string;'])(
    'may be those of %s',
    (code) => {
      expect(declaredNamesSayWhatTheyMean([sourceOf('main/a.ts', code)])).toEqual([]);
    },
  );
});

describe('modules', () => {
  it('export what they declare and pass nothing on', () => {
    expect(nothingIsPassedOn(sources)).toEqual([]);
  });

  it.each(["export * from './a.ts';", "export { a } from './a.ts';", "export type { A } from './a.ts';"])(
    'may not hold %s',
    (code) => {
      expect(nothingIsPassedOn([sourceOf('shared/a.ts', code)])).toHaveLength(1);
    },
  );

  it('may not be called index', () => {
    expect(nothingIsPassedOn([sourceOf('shared/ipc/index.ts', '')])).toEqual(['shared/ipc/index.ts']);
  });
});
