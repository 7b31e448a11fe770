import type { Step } from '../steps.ts';
import { bundle } from './bundle.ts';
import { compile } from './compile.ts';
import { deadCode } from './deadCode.ts';
import { format } from './format.ts';
import { lint } from './lint.ts';
import { pages } from './pages.ts';
import { preload } from './preload.ts';
import { rendererBudget } from './rendererBudget.ts';
import { rooms } from './rooms.ts';
import { styles } from './styles.ts';
import { textKeys } from './textKeys.ts';
import { textParity } from './textParity.ts';

/** Fastest first; what looks at the bundle follows it. */
export const ALL_CHECKS: readonly Step[] = [
  textParity,
  textKeys,
  styles,
  bundle,
  preload,
  pages,
  rendererBudget,
  deadCode,
  rooms,
  format,
  compile,
  lint,
];
