/** Words whose full stop ends no sentence: titles before a name, initials, and what stands for longer words. */
const GOES_ON =
  /(?:^|[\s("“„])(?:mr|mrs|ms|dr|prof|st|hr|fr|dipl|ing|nr|no|ca|bzw|vgl|e\.g|i\.e|z\.\s?b|d\.\s?h|\p{L})\.\s*$/iu;

/** The first sentence of a text, whole; a title such as "Dr." does not end it. Blank when the text is. */
export function firstSentence(text: string, language: 'en' | 'de'): string {
  const line = text.trim().replace(/[\r\n].*$/su, '');
  let sentence = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line)) {
    sentence += segment;
    if (!GOES_ON.test(sentence)) break;
  }
  return sentence.trim();
}
