import { param, parseContentLine, writtenName, type ContentLine } from './contentLine.ts';
import { LIMITS } from './limits.ts';
import { KEPT, TEXTS } from './properties.ts';

/** The text property read last, to which lines that are no property belong. */
export type OpenText = {
  readonly open: (property: ContentLine, keep: (whole: ContentLine) => void) => void;
  readonly isContinuedBy: (text: string) => boolean;
  readonly add: (text: string) => void;
  readonly close: () => void;
};

type Opened = { property: ContentLine; parts: string[]; length: number; isLoose: boolean };

/** Exchange writes descriptions with bare line breaks: everything up to the next property is theirs. */
export function createOpenText(): OpenText {
  let opened: Opened | null = null;
  let keepIt: ((whole: ContentLine) => void) | null = null;
  const close = (): void => {
    if (opened !== null) keepIt?.(wholeOf(opened));
    opened = null;
    keepIt = null;
  };
  return {
    open: (property, keep) => {
      close();
      opened = { property, parts: [property.value], length: property.value.length, isLoose: false };
      keepIt = keep;
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

const isPrintable = (property: ContentLine): boolean =>
  param(property, 'ENCODING').toUpperCase() === 'QUOTED-PRINTABLE';
/** Whether lines that follow a property may belong to it. */
export const isOpenEnded = (property: ContentLine): boolean =>
  TEXTS.has(property.name) || isPrintable(property);

function wholeOf({ property, parts }: Opened): ContentLine {
  return parts.length === 1 ? property : { ...property, value: parts.join('\n') };
}

const KNOWN: ReadonlySet<string> = new Set([...KEPT.values()].flatMap((names) => [...names]));

function isLooseText(text: string, opened: Opened): boolean {
  if (isPrintable(opened.property) && opened.parts.at(-1)?.endsWith('=') === true) return true;
  const name = writtenName(text);
  return name === null || parseContentLine(text) === null || isProse(name, opened.isLoose);
}

/** `Passcode: 1` is prose, and so is `Location: Room 5` once prose has begun. */
function isProse(name: string, isLoose: boolean): boolean {
  const capitals = name.toUpperCase();
  if (name === capitals) return false;
  const isKnown = KNOWN.has(capitals) || capitals.startsWith('X-');
  return !isKnown || (isLoose && name !== name.toLowerCase());
}
