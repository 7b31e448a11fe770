import { bundleApp } from '../bundling/bundleApp.ts';
import { well, type Step } from '../steps.ts';

/** Bundles the app as it is released; the checks after it look at what came out. */
export const bundle: Step = {
  name: 'bundle',
  run: async () => {
    await bundleApp('production');
    return well();
  },
};
