import { parseArgs } from 'node:util';
import { bundleApp } from './bundling/bundleApp.ts';

const { values } = parseArgs({ options: { mode: { type: 'string', default: 'production' } } });

await bundleApp(values.mode === 'test' ? 'test' : 'production');
