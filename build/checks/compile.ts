import { toolStep } from './toolStep.ts';

export const compile = toolStep({ name: 'types', script: ['typescript', 'bin/tsc'], args: ['-b'] });
