import type { WeakWording } from './weakWording.ts';

/** Rapport, liking, getting to know each other. German. */
export const RELATIONSHIP_ONLY_DE: readonly WeakWording[] = [
  {
    says: [
      '{kennen|lernen}',
      'zum kennenlernen',
      'kennen zu? {lernen}',
      'beziehung/beziehungen/vertrauen/draht/verhältnis/sympathie/vertrauensverhältnis/vertrauensbasis/bindung/geschäftsbeziehung/kontakt/kontakte … {auf|bauen}/{pflegen}/{vertiefen}/{stärken}/{schaffen}/{gewinnen}/{fassen}/{festigen}/{entwickeln}/{knüpfen}/{verbessern}/{intensivieren}/{her|stellen}/{ausbauen}/{aus|bauen}',
      'sympathisch',
      '{mögen:mag} $',
      'uns/mich/unser~ … {mögen:mag}',
      'eis … {brechen:bricht}',
      'linkedin/xing',
      'sich mit uns/mir/unser~/mein~ … {vernetzen}/{verbinden}/{an|freunden}/{verstehen}',
      '{plaudern}',
      'small talk',
      'smalltalk',
      'chemie',
      'freundschaft',
      'bei uns/mir wohl … {fühlen}',
      'gut~/positiv~ ~? eindruck/bild von uns/mir',
    ],
    unlessIt: ['doing'],
    unless: ['kontakt zu/zur/zum/mit ihr~/sein~/dem/der/den', 'verbindung zwischen/zum/zur … system/~system'],
  },
  {
    says: [
      'nett~/angenehm~/gut~/freundlich~/locker~/schön~/erst~/offen~/herzlich~/sympathisch~ … gespräch/plauderei/unterhaltung/austausch/treffen/telefonat … {führen}/{haben:hat}/{genießen}',
      'kaffee/mittagessen/essen/bier/lunch/abendessen/frühstück/golf … {treffen:trifft}/{trinken}/{gehen}/{verabreden}/{ein|laden:lädt}/{essen}/{spielen}/{kommen}',
      '{treffen:trifft} … kaffee/mittagessen/essen/bier/lunch',
    ],
    unlessIt: ['purpose', 'guest'],
  },
  {
    says: [
      '^sich uns/mir/unser~? ~? ~? {vor|stellen} $',
      '^uns selbst/kurz/beim/bei/als/dem/der/den? ~? {vor|stellen} $',
      '^sich miteinander? bekannt … {machen}',
      '^sich mit uns/mir/unser~ … bekannt … {machen}',
      '^hallo',
    ],
    unless: ['^uns dem/der/den/ihr~/sein~ ~', '^uns bei/beim dem/der/ihr~/sein~ ~'],
  },
];
