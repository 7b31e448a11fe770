import { runOnTerminal } from './launch/command.ts';
import { onDesktop } from './launch/onDesktop.ts';
import { inRoot } from './root.ts';

/** `npm run icons`: draws build/icons/png anew from the SVG drawings. The PNGs are committed. */
process.exitCode = await onDesktop(({ runtime, electronArguments, env }) =>
  runOnTerminal(runtime.executable, [...electronArguments, inRoot('build', 'icons', 'draw.ts')], { env }),
);
