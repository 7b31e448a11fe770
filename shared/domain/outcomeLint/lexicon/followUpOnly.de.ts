import type { WeakWording } from './weakWording.ts';

const ARRANGE =
  '{vereinbaren}/{aus|machen}/{ab|machen}/{finden}/{planen}/{an|setzen}/{verabreden}/{haben:hat}/{führen}/{machen}/{fest|legen}/{ab|stimmen}/{organisieren}/{buchen}';

/** Another contact, with no word on what it will bring. German. */
export const FOLLOW_UP_ONLY_DE: readonly WeakWording[] = [
  {
    says: [
      'sich … {melden}',
      'meldet sich',
      '{zurück|melden}/{zurück|rufen}/{nach|fassen}/{nach|haken}/{nach|fragen}',
      'rückmeldung/bescheid/antwort/rückruf/nachricht … {geben:gibt}/{sagen}/{schicken}/{hinterlassen:hinterlässt}/{senden}',
      'auf uns/mich/unser~? ~? wieder? {zu|kommen}/{zurück|kommen}',
      'zu uns/mir {zurück|kommen}',
      'von sich {hören}',
      'uns/mir … {antworten}',
      'antworten/antwortet $',
      'uns/mich wieder/noch/nochmal/einfach/kurz/später? einmal? {an|rufen}/{kontaktieren}/{an|sprechen:anspricht}/{an|schreiben}/{an|mailen}',
      'in verbindung/kontakt … {setzen}/{treten:tritt}',
      'auf unser~/mein~ ~? ~? {antworten}/{reagieren}/{zurück|kommen}',
      'reagieren $',
    ],
    unless: [
      'bei/beim ihr~/sein~/der/dem/den ~ … {melden}',
      'beim ~ … {melden}',
      'mit ihr~/sein~/dem/der … in verbindung/kontakt',
      'mit ja/nein/einer/einem/einen/der/dem/den/ihrer/seiner/ihrem/seinem/zwei/drei/zahlen/namen/daten/unterschrift ~? ~?',
      'ja oder nein',
    ],
    unlessIt: ['written', 'answer', 'purpose', 'guest'],
    evenSo: [
      'mit einer/einem/ihrem/seinem/ihrer/seiner ~? ~? rückmeldung/feedback/gedanken/neuigkeiten/eindruck/eindrücken/meinung/einschätzung/update/nachricht/anruf',
      'zu/zum/zur/wegen unser~/dem/der/das? angebot/vorschlag/thema/gespräch/preis',
      'in/auf/auf/mit der/einer? ~? nächsten/nächster zeit',
      'mit uns/mir in verbindung/kontakt',
    ],
  },
  {
    says: [
      `^sich? ein~/den/das ~? folgetermin/follow-up/folgegespräch/follow-up-termin/follow-up-gespräch/follow-up-call/nachfassgespräch/anschlusstermin … ${ARRANGE}`,
      `folgetermin/follow-up/folgegespräch/follow-up-termin/follow-up-call … ${ARRANGE}`,
    ],
    unlessIt: ['guest', 'purpose', 'length'],
  },
];
