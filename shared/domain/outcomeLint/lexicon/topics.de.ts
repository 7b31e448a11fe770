/** A meeting, which is an act once its length or its guests are named. */
export const MEETINGS_DE: readonly string[] = [
  'termin/~termin/gespräch/~gespräch/sitzung/~sitzung/treffen/~treffen/besprechung/~besprechung/workshop/~workshop/call/~call/meeting/~meeting/besuch/~besuch/rundgang/~rundgang/begehung/~begehung/besichtigung/~besichtigung/schulung/~schulung/test/~test/probelauf/telefonat/stunde/stunden/minuten/~arbeit/durchsicht/~durchsicht/runde/~runde/session/~session/präsentation/vorführung',
];

/** A noun that stands for the act of handing it over or giving it. */
export const DELIVERABLES_DE: readonly string[] = [
  '^ein~/ihr~/sein~/die/das/den/der ~? ~? unterschrift/zusage/absage/einladung/vorstellung/ja/nein/bestätigung/erlaubnis/freigabe/antwort/gegenzeichnung',
  '^unterschrift/zusage/absage/bestätigung/erlaubnis/freigabe/zugang/ja/nein',
];
