import { wordSet } from '../../wording/words.ts';

/** Verbs that tell whether two strokes are one act, English. One act: “review and sign”, “check the terms and send us the wording”. */
export const STROKES_EN = {
  /** Getting into place for the act that follows: “sit down with us and go through the draft”. */
  opening: wordSet('sit meet come join go travel drive log stop stay stand dial ring call phone'),
  /** Complete in themselves: what comes after them is another act. */
  complete: wordSet(
    'introduce appoint name bring invite pay approve share send buy order release announce nominate confirm fund free book sign fix set',
  ),
  /** Work on something whose outcome is then handed over. */
  preparing: wordSet(`
    discuss talk speak evaluate assess check review test ask count compare score rank rate fill complete mark read schedule look have get
    find measure sample collect gather prepare consult weigh study analyse analyze clarify raise settle explore run debate edit draft`),
  delivering: wordSet(`
    send bring return give tell report note mark record share write forward submit hand post upload enter block email e-mail mail log
    list show file attach read`),
  /** Words that tie the second stroke's object to the first stroke. */
  belonging: wordSet('its their whose what which'),
  /** What the first stroke brings forth. */
  results: wordSet(`
    answer answers result results figure figures number numbers score scores order preference list comments changes edits choice
    decision verdict feedback name names copy copies version rest notes gap gaps outcome findings conclusion summary reply response
    ranking photo photos output readings redlines markup corrections amendments objections remarks draft data report pick selection
    estimate date day file total minutes agenda count tally times errors issues deviations`),
} as const;
