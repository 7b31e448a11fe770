import { writtenName } from './contentLine.ts';
import { LIMITS } from './limits.ts';
import { KEPT, TEXTS } from './properties.ts';

/** The text property read last, to which lines that are no property belong. */
export type OpenText = {
  readonly open: (text: string, keep: (whole: string) => void) => void;
  readonly isContinuedBy: (text: string) => boolean;
  readonly add: (text: string) => void;
  readonly close: () => void;
};

type Opened = {
  readonly parts: string[];
  readonly keep: (whole: string) => void;
  length: number;
  isLoose: boolean;
};

/** Exchange writes descriptions with bare line breaks: everything up to the next property is theirs. */
export function createOpenText(): OpenText {
  let opened: Opened | null = null;
  const close = (): void => {
    opened?.keep(opened.parts.join('\n'));
    opened = null;
  };
  return {
    open: (text, keep) => {
      close();
      opened = { parts: [text], keep, length: text.length, isLoose: false };
    },
    isContinuedBy: (text) => opened !== null && isLooseText(text, opened),
    add: (text) => {
      if (opened === null) return;
      if (opened.length < LIMITS.lineLength) opened.parts.push(text);
      opened.length += text.length + 1;
      opened.isLoose = opened.isLoose || text.trim() !== '';
    },
    close,
  };
}

/** In the params, that is: a text that speaks of it is open-ended anyway. */
const isPrintable = (text: string): boolean => /;ENCODING=QUOTED-PRINTABLE[;:]/i.test(text);

/** Whether lines that follow a property may belong to it. */
export const isOpenEnded = (name: string, text: string): boolean => TEXTS.has(name) || isPrintable(text);

const KNOWN: ReadonlySet<string> = new Set([...KEPT.values()].flatMap((names) => [...names]));

function isLooseText(text: string, opened: Opened): boolean {
  if (opened.parts.at(-1)?.endsWith('=') === true && isPrintable(opened.parts[0] ?? '')) return true;
  const name = writtenName(text);
  return name === null || isProse(name, opened.isLoose);
}

/** `Passcode: 1` is prose, and so is `Location: Room 5` once prose has begun. */
function isProse(name: string, isLoose: boolean): boolean {
  const capitals = name.toUpperCase();
  if (name === capitals) return false;
  const isKnown = KNOWN.has(capitals) || capitals.startsWith('X-');
  return !isKnown || (isLoose && name !== name.toLowerCase());
}
