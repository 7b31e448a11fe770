import { type Words, wordSet } from '../../wording/words.ts';

const ENGLISH = wordSet(`
  the a an of and with for to by at on our us her his their its my me we they she he you from into this that will be is have has
  about up out off over back it them more next what which who how not or if yes no new all both each one two three`);
const GERMAN = wordSet(`
  der die das den dem des ein eine einen einem einer eines und mit für von zu zum zur beim im auf uns unser unsere unserem unseren
  unserer ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner sich nicht über nach aus bis wird werden oder ob dass wie wer
  ich wir er sie mir mich frau herr herrn noch wieder zwei drei alle allen mehr`);

/** An umlaut, or “zu” inside a verb: mitzubringen. */
const LOOKS_GERMAN = /[äöüß]|\p{Ll}zu\p{Ll}+en$/u;

export type Language = 'en' | 'de';

const count = (words: readonly string[], known: ReadonlySet<string>): number =>
  words.filter((word) => known.has(word)).length;

/** The languages an action may be written in: one when its small words tell, both when they do not. */
export function languagesOf({ spoken }: Words): readonly Language[] {
  const german = count(spoken, GERMAN) + (spoken.some((word) => LOOKS_GERMAN.test(word)) ? 1 : 0);
  const english = count(spoken, ENGLISH);
  if (german === english) return ['en', 'de'];
  return german > english ? ['de'] : ['en'];
}
