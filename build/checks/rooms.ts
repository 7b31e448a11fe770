import { toolStep } from './toolStep.ts';

export const rooms = toolStep({
  name: 'rooms',
  script: ['dependency-cruiser', 'bin/dependency-cruiser.mjs'],
  args: [
    '--config',
    'build/dependency-cruiser.cjs',
    '--output-type=err-long',
    ...['shared', 'main', 'renderer', 'tests', 'build'],
  ],
});
