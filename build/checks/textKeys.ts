import { complain, type Step } from '../steps.ts';
import { readCatalogue } from './catalogue.ts';
import { readWriting, type AskedText, type WrittenText } from './writtenTexts.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every text is used somewhere, and every text asked for by a written key exists. */
export const textKeys: Step = {
  name: 'text keys',
  run: () => {
    const keys = new Set([...readCatalogue('en').keys()].map((key) => key.replace(PLURAL, '')));
    const { written, asked } = readWriting();
    const isUsed = usage(written);
    return complain(
      [
        ...[...keys].filter((key) => !isUsed(key)).map((key) => `${key} is used nowhere.`),
        ...asked.filter((ask) => !exists(ask, keys)).map(({ file, key }) => `${file} asks for ${show(key)}.`),
      ],
      `${keys.size} keys`,
    );
  },
};

/**
 * A key counts as used when the source spells it, spells the branch it hangs on, or composes it: `results.${result}`, `${base}.title`.
 * That may miss a dead key and never accuses a living one.
 */
function usage(written: readonly WrittenText[]): (key: string) => boolean {
  const wholes = new Set(written.flatMap((text) => (text.kind === 'whole' ? [text.text] : [])));
  const templates = written.filter((text) => text.kind === 'template').filter(isPartOfKey);
  return (key) =>
    wholes.has(key) ||
    branchesOf(key).some((branch) => wholes.has(branch)) ||
    templates.some(({ head, tail }) => key.startsWith(head) && key.endsWith(tail));
}

/** "today.days.empty" hangs on "today.days". A first word alone is too common a string to mean a branch. */
function branchesOf(key: string): readonly string[] {
  const parts = key.split('.');
  return parts.slice(2).map((_, index) => parts.slice(0, index + 2).join('.'));
}

type Template = Extract<WrittenText, { kind: 'template' }>;

function isPartOfKey({ head, tail }: Template): boolean {
  return /^[\w-]+\.[\w.-]*$/.test(head) || (head === '' && /^\.[\w.-]+$/.test(tail));
}

/** A module may ask below a branch of its own (`questions.1` under `playbooks.outcome-first`), so the end of a key will do. */
function exists({ key }: AskedText, keys: ReadonlySet<string>): boolean {
  const wanted = key.kind === 'whole' ? `.${key.text}.` : `.${key.head}`;
  const tail = key.kind === 'whole' ? '' : key.tail;
  return [...keys].some((known) => `.${known}.`.includes(wanted) && known.endsWith(tail));
}

function show(key: WrittenText): string {
  return key.kind === 'whole' ? key.text : `${key.head}…${key.tail}`;
}
