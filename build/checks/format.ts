import { toolStep } from './toolStep.ts';

export const format = toolStep({
  name: 'format',
  script: ['prettier', 'bin/prettier.cjs'],
  args: ['--check', '.', '--cache', '--cache-location=out/cache/prettier', '--log-level=warn'],
});
