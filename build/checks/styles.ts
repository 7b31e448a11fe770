import { toolStep } from './toolStep.ts';

export const styles = toolStep({
  name: 'styles',
  script: ['stylelint', 'bin/stylelint.mjs'],
  args: ['renderer/**/*.css', '--config=build/stylelint.config.js', '--max-warnings=0'],
});
