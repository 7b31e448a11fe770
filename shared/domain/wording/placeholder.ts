import { plainText } from './plainText.ts';

/** What people type when a slot is still open, in lower case and without closing signs. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  ...[
    'tbd',
    'tba',
    'tbc',
    't.b.d',
    't.b.a',
    't.b.c',
    'n/a',
    'na',
    'n.a',
    'none',
    'nil',
    'null',
    'todo',
    'to do',
  ],
  ...['x', 'xx', 'xxx', 'unknown', 'open', 'pending', 'not sure', 'not sure yet', 'no idea', "don't know"],
  ...['not known', 'not known yet', 'not yet known', 'unclear', 'still open', 'still unclear', 'not set'],
  ...[
    'not decided',
    'undecided',
    'not agreed',
    'later tbd',
    'who',
    'what',
    'when',
    'by when',
    'name',
    'date',
  ],
  ...['no date', 'no date yet', 'no one', 'nobody', 'no one yet', 'nobody yet', 'nothing', 'nothing yet'],
  ...[
    'something',
    'blank',
    'empty',
    'fill in',
    'to fill in',
    'placeholder',
    'lorem ipsum',
    'yet to be named',
  ],
  ...['offen', 'noch offen', 'ist noch offen', 'unklar', 'noch unklar', 'unbekannt', 'noch unbekannt'],
  ...[
    'k.a',
    'ka',
    'keine angabe',
    'kein datum',
    'noch kein datum',
    'kein termin',
    'noch kein termin',
    'keine',
  ],
  ...[
    'keiner',
    'niemand',
    'noch niemand',
    'nichts',
    'noch nichts',
    'etwas',
    'irgendwas',
    'folgt',
    'folgt noch',
  ],
  ...[
    'wer',
    'was',
    'wann',
    'bis wann',
    'termin offen',
    'datum offen',
    'datum folgt',
    'termin folgt',
    'datum',
  ],
  ...['weiß nicht', 'weiß noch nicht', 'weiss nicht', 'noch nicht bekannt', 'steht noch nicht fest'],
  ...[
    'platzhalter',
    'leer',
    'entfällt',
    'fehlt',
    'fehlt noch',
    'unentschieden',
    'ungeklärt',
    'noch ungeklärt',
  ],
]);

const STILL_TO_SETTLE =
  /^(?:(?:is |still |yet )*to be (?:\w+)(?: later| soon)?|(?:wird |muss |ist )?noch (?:zu \p{L}+|nicht \p{L}+t|\p{L}+ (?:werden|wird))|wird noch \p{L}+)$/u;

/** Whether a slot says nothing: empty, signs only, or a word such as “tbd” or “offen” that stands for “later”. */
export function isPlaceholder(text: string | null): boolean {
  const words = plainText(text)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return words === '' || PLACEHOLDERS.has(words) || STILL_TO_SETTLE.test(words);
}
