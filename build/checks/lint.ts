import { toolStep } from './toolStep.ts';

export const lint = toolStep({
  name: 'lint',
  script: ['eslint', 'bin/eslint.js'],
  args: ['.', '--max-warnings=0', '--cache', '--cache-location=out/cache/eslint', '--cache-strategy=content'],
});
