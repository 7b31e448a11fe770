import type { Stretch } from './items/candidate.ts';
import { type Chosen, takenBy } from './items/chooseItems.ts';
import { type LineLink, type LineText, typedStretch } from './lineText.ts';
import type { QuickAddField, QuickAddNames, QuickAddSpan } from './reading.ts';

/** What was understood, and where in the line it stands. */
export type Understood = {
  readonly line: LineText;
  readonly chosen: Chosen;
  readonly pieces: readonly Stretch[];
  readonly names: QuickAddNames;
  readonly link: LineLink | null;
};

/** Neighbours with only spaces between them are one stretch to underline. */
function joined(stretches: readonly Stretch[], text: string): readonly Stretch[] {
  return stretches
    .toSorted((a, b) => a.from - b.from)
    .reduce<readonly Stretch[]>((list, next) => {
      const last = list.at(-1);
      const isNext = last !== undefined && text.slice(last.to, next.from).trim() === '';
      return isNext ? [...list.slice(0, -1), { from: last.from, to: next.to }] : [...list, next];
    }, []);
}

function ofName(name: string | null, { pieces, line }: Understood): readonly Stretch[] {
  if (name === null) return [];
  const found = pieces.map(({ from, to }) => ({ from, at: line.text.slice(from, to).indexOf(name) }));
  return found
    .filter(({ at }) => at >= 0)
    .slice(0, 1)
    .map(({ from, at }) => ({ from: from + at, to: from + at + name.length }));
}

const ofStart = ({ line, chosen }: Understood): readonly Stretch[] =>
  joined(takenBy({ ...chosen, length: null, others: [] }), line.text);

/** Places of the fields in the text as typed, in its order; the start may stand in several. */
export function spansOf(understood: Understood): readonly QuickAddSpan[] {
  const { line, chosen, names, link } = understood;
  const inLine: readonly (readonly [QuickAddField, readonly Stretch[]])[] = [
    ['company', ofName(names.company, understood)],
    ['contact', ofName(names.contact, understood)],
    ['start', ofStart(understood)],
    ['minutes', chosen.length === null ? [] : [chosen.length]],
  ];
  const spans = inLine.flatMap(([field, stretches]) =>
    stretches.map(({ from, to }): QuickAddSpan => ({ field, ...typedStretch(line, { from, to }) })),
  );
  const ofLink: readonly QuickAddSpan[] =
    link === null ? [] : [{ field: 'url', from: link.from, to: link.to }];
  return [...spans, ...ofLink].toSorted((a, b) => a.from - b.from);
}
