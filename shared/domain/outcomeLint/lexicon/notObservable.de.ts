import type { WeakWording } from './weakWording.ts';

const WORTH =
  'nutzen/mehrwert/vorteil/vorteile/vorzüge/wert/sinn/bedarf/notwendigkeit/dringlichkeit/potenzial/potential/potenziale/unterschied/unterschiede/risiko/risiken/problem/probleme/chance/chancen/bedeutung/wichtigkeit/einsparungen/einsparung/handlungsbedarf/stärken/stärke/qualität/tragweite/wirkung/zusammenhang/zusammenhänge/lücke/~nutzen/~wert';

/** A state of mind. German. */
export const NOT_OBSERVABLE_DE: readonly WeakWording[] = [
  {
    says: [
      '{verstehen}/{begreifen}/{glauben}/{vertrauen}/{spüren}/{merken}/{nach|vollziehen}/{wertschätzen}/{wert|schätzen}/{erkennen}/{verinnerlichen}/{ahnen}/{hoffen}/{wünschen}/{bezweifeln}/{nach|empfinden}/{fühlen}/{empfinden}/{wohl|fühlen}/{durchschauen}/{kapieren}',
      `${WORTH} … {sehen:sieht}/{ein|sehen:sieht}/{schätzen}/{kennen}/{wahr|nehmen:nimmt}/{zu|erkennen}`,
      '{ein|sehen:sieht} , dass/wie/warum',
      '{sehen:sieht}/{wissen:weiß}/{denken}/{meinen}/{finden} , dass/wie/warum/was/wer',
      '{wissen:weiß}',
      'zu schätzen {wissen:weiß}',
      'überzeugt/begeistert/zufrieden/zuversichtlich/interessiert/neugierig/bewusst/beruhigt/beeindruckt/gespannt/motiviert/aufgeschlossen/angetan/dankbar/glücklich/sicher/sensibilisiert zu? {sein:ist}/{werden:wird}/{bleiben}/{fühlen}',
      'im klaren … {sein:ist}/{werden:wird}',
      'sich … klar/bewusst … {werden:wird}/{machen}',
      'vertrauen/zuversicht/interesse/verständnis/gefühl/bewusstsein/lust/begeisterung/freude/respekt/angst/ängste/sorge/zweifel/bedenken … {haben:hat}/{verlieren}/{entwickeln}/{gewinnen}/{fassen}/{spüren}/{empfinden}/{zeigen}/{bekommen}/{behalten}',
      'der meinung/ansicht/überzeugung … {sein:ist}',
      'sich … {überzeugen} zu? {lassen:lässt}',
      'sich … sicher/wohl/verstanden/abgeholt/gut … {fühlen}',
      'als partner/berater/experten … {sehen:sieht}/{wahr|nehmen:nimmt}',
      'an uns/unser~/mein~ … {glauben}',
    ],
    unless: ['einverstanden', 'bedenken ~? … {haben:hat} , ~? {nennen}'],
  },
];
