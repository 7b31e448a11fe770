import type { WeakWording } from './weakWording.ts';

const TALK =
  '{sprechen:spricht}/{treffen:trifft}/{telefonieren}/{reden}/{zusammen|setzen}/{aus|tauschen}/{hören}/{unterhalten:unterhält}/{zusammen|kommen}/{sehen:sieht}/{diskutieren}/{verabreden}/{verabreden}/{besprechen:bespricht}';

const MEETING =
  'termin/termine/gespräch/gespräche/call/calls/anruf/treffen/meeting/telefonat/besprechung/austausch/terminrunde';

const ARRANGE =
  '{vereinbaren}/{aus|machen}/{ab|machen}/{finden}/{planen}/{an|setzen}/{verabreden}/{haben:hat}/{führen}/{machen}/{fest|legen}/{ab|stimmen}/{organisieren}/{buchen}';

/** Talk goes on without purpose, guest or length. German. */
export const CONTINUATION_DE: readonly WeakWording[] = [
  {
    says: [
      'in/im engem/engen/gutem/regelmäßigem/regelmäßigen? kontakt/verbindung/gespräch/austausch/dialog/diskussion … {bleiben}/{stehen}',
      'in der/die diskussion/kommunikation … {bleiben}',
      'kontakt/gespräch/gespräche/dialog/austausch/draht/unterhaltung/diskussion/faden/verbindung/thema … {halten:hält}/{fort|setzen}/{fort|führen}/{weiter|führen}/{aufrecht|erhalten:erhält}/{wieder|auf|nehmen}/{auf|greifen}/{auf|nehmen:nimmt}/{warm|halten:hält}/{intensivieren}/{vertiefen}/{weiter|verfolgen}',
      '{fort|setzen}/{fort|führen} $',
      '{weiter|reden}/{weiter|sprechen:spricht}/{weiter|machen}/{weiter|diskutieren}/{weiter|denken}',
      'weiter/weiterhin/miteinander ~? ~? ~? zu? {sprechen:spricht}/{reden}/{diskutieren}/{telefonieren}/{verhandeln}/{aus|tauschen}',
      '{dran|bleiben}/{dabei|bleiben}',
      'am ball',
      'auf dem laufenden',
      'im blick … {behalten:behält}',
      'verbleiben',
    ],
    unless: ['termin/platz/tür … frei … {halten:hält}'],
  },
  {
    says: [
      `noch/nochmal/nochmals/wieder/erneut/bald/später/abermals/demnächst/zeitnah/regelmäßig einmal/mal? ~? ~? ~? ~? zu? ${TALK}`,
      `ein weiteres/zweites/nächstes mal … ${TALK}`,
      `weiter~/neu~/zweit~/nächst~/ander~ ~? ${MEETING} … ${ARRANGE}`,
      `noch ein~ ~? ${MEETING} … ${ARRANGE}`,
      `^ein~/den/das ${MEETING} mit? uns/mir? zu? ${ARRANGE} $`,
      `^sich? mit? uns/mir? zu? {aus|tauschen}/{treffen:trifft}/{telefonieren}/{sprechen:spricht}/{unterhalten:unterhält}/{zusammen|setzen}`,
      '{telefonieren} $',
      'nächst~/weiter~ schritte/vorgehen/schritt … {besprechen:bespricht}/{vereinbaren}/{klären}/{ab|stimmen}/{diskutieren}/{fest|legen}/{definieren}/{planen}/{überlegen}',
      'weitere~ … sehen',
      `über uns/es/das/alles/die sache/thema … ${TALK}`,
    ],
    unlessIt: ['guest', 'purpose', 'length', 'written', 'site'],
    evenSo: ['um/und … {weiter|reden}/{weiter|sprechen}/{fort|setzen}'],
  },
];
