import { toolStep } from './toolStep.ts';

export const deadCode = toolStep({
  name: 'dead code',
  script: ['knip', 'bin/knip.js'],
  args: ['--config=build/knip.ts', '--no-progress'],
});
