import type { Trait } from './weakWording.ts';

/** Words that show a trait, German. A purpose (“um … zu”) is also found by its place in the sentence. */
export const CONTEXT_DE: Readonly<Record<Trait, readonly string[]>> = {
  length: [
    'minute/minuten/stunde/stunden/~minütig~/~stündig~/~-minuten-~/~-stunden-~/halbtägig~/ganztägig~/eintägig~/zweitägig~',
    'einen/zwei/drei/ganzen/halben tag/tage/vormittag/nachmittag',
    'eine/ganze/zwei/halbe schicht/schichten/frühschicht/spätschicht/nachtschicht/stunde',
    'arbeitstermin/arbeitsterminen/arbeitssitzung/arbeitsrunde/arbeitstreffen/arbeitsgespräch/~workshop/workshop/workshops',
  ],
  guest: [
    'mit ihr/ihre/ihrem/ihren/ihrer/sein/seine/seinem/seinen/seiner/dem/der/den/beiden/allen/zwei/drei/einem/einer/frau/herrn/herr ~',
    'samt/inklusive/sowie/plus ~',
    'und ihr/ihre/ihrem/ihren/ihrer/seine/seinem/seinen/seiner/frau/herrn/herr/der/dem/den ~',
  ],
  purpose: [
    ', um',
    'damit',
    'zum/zur abnahme/vergleich/abgleich/prüfung/durchsicht/unterschrift/übergabe/besichtigung/begehung/auswahl/bewertung/messung/abstimmung/klärung/auswertung/schulung/rundgang/test/werksrundgang/vertragsdurchsicht/~prüfung/~begehung/~besichtigung/~durchsicht/~abnahme',
    'für die/den/das/eine/einen/ihre/seine ~durchsicht/~prüfung/abnahme/auswahl/begehung/besichtigung/auswertung/~rundgang/zahlen/~zahlen/~daten/schulung/messung',
  ],
  written: [
    'schriftlich/schriftliche/schriftlicher/schriftliches/schriftlichen/unterschrieben~/ausgefüllt~/kommentiert~/markiert~',
    'per/via e-mail/mail/post/brief/fax/chat',
    'in/auf einer/einem/eine/ein/der/die/dem/das/den/ihrer/unserer/unserem/zwei/drei/je ~? liste/tabelle/mail/e-mail/dokument/blatt/seite/seiten/sätzen/protokoll/formular/vorlage/folie/notiz/vermerk/portal/~liste/~tabelle/~blatt/~formular/~dokument/~bogen/papier',
    'im protokoll/formular/dokument/fragebogen/portal/~portal/~formular/~dokument/entwurf/~bogen/vertrag',
    'auf papier',
    'zeile für zeile',
    'punkt für punkt',
    'seite für seite',
    'mit anmerkungen/änderungen/kommentaren/korrekturen/unterschrift',
    'stichpunkte/stichpunkten/stichworten',
  ],
  site: [
    'vor ort',
    'im/am/ins/an/auf/in/durch der/die/dem/das/den/ihrem/ihrer/seinem/seiner? ~? ~werk/werk/lager/~lager/hof/~hof/tor/~tor/rampe/~rampe/linie/~linie/halle/~halle/band/anlage/~anlage/maschine/~maschine/leitstand/standort/filiale/labor/verladung/kommissionierung/produktion/versand/wareneingang/warenausgang/rundgang/betrieb',
    'live/persönlich',
  ],
  doing: [
    'durch tun/eigenes',
    'an/mit/am zwei/drei/fünf/zehn/zwanzig/echten/realen/eigenen',
    'selbst/eigenhändig/praktisch',
    'pilot/~schicht/schicht/schulung/~schulung/training/~training/übung/~übung/probebetrieb/probelauf/testlauf/~lauf/testbetrieb/~test/erprobung/workshop/kurs/~kurs/praxis/testsystem/sandbox/planspiel/simulation',
  ],
  answer: [
    'ja oder nein',
    'mit ja/nein/zahlen/namen/daten/belegen/beispielrechnung',
    'ob/welche/welcher/welches/welchen/wer/wann/wen/wem/wessen/wieviel',
    'wie viel/viele/hoch/groß/lange',
    'den/die/das/der/einen/eine/ein/ihren/seinen/ihre/seine ~? ~? namen/name/termin/datum/zahl/zahlen/betrag/preis/budget/~budget/liste/rangfolge/entscheidung/auswahl/menge/mengen/frist/zusage/absage/verantwortlichen/verantwortliche/ansprechpartner/kennzahl/kennzahlen/grenze/obergrenze/summe/höhe',
    'unterlagen/dokument/dokumente/daten/~daten/zahlen/~zahlen/bericht/~bericht/berichte/~berichte/rechnungen/~rechnungen/vertrag/verträge/akten/~akten/protokolle/~protokolle/~plan/~pläne/liste/~liste/listen/~listen/lastenheft/pflichtenheft/organigramm/bücher/auswertung/~auswertung/system/~system/datenbank',
  ],
  thirdParty: [
    'ihrem/seinem/ihrer/seiner/ihren/seinen/dem/der/den ~? vorstand/~vorstand/team/chef/chefin/leitung/~leitung/leiter/~leiter/leiterin/~leiterin/geschäftsführung/geschäftsführer/betriebsrat/einkauf/finanzchef/finanzchefin/kollegen/kolleginnen/mitarbeitern/schicht/belegschaft/runde/~runde/gremium/ausschuss/beirat/abteilung/~abteilung/rat/personal/fahrern/anwalt/anwältin/juristen/juristin/versicherer/prüfer/lieferanten',
    'der geschäftsleitung/belegschaft/nachtschicht/frühschicht/spätschicht/werksleitung/bereichsrunde/revision/rechtsabteilung/finanzabteilung',
    'bei/beim/im vorstand/einkauf/betriebsrat/lenkungskreis/gremium',
  ],
};
