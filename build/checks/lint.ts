import { toolStep } from './toolStep.ts';

/** Without a cache: a file's verdict hangs on the types of others, so an unchanged file can go wrong. */
export const lint = toolStep({
  name: 'lint',
  script: ['eslint', 'bin/eslint.js'],
  args: ['.', '--max-warnings=0'],
});
