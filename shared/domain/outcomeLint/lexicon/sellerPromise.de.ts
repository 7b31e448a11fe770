import type { WeakWording } from './weakWording.ts';

const WORK =
  '{schreiben}/{erstellen}/{aus|arbeiten}/{er|arbeiten}/{vor|bereiten}/{schicken}/{senden}/{zu|senden}/{zu|schicken}/{präsentieren}/{vor|stellen}/{vor|führen}/{zeigen}/{an|bieten}/{rechnen}/{kalkulieren}/{entwerfen}/{machen}/{aus|rechnen}/{an|rufen}/{erklären}/{erläutern}/{formulieren}/{auf|setzen}/{liefern}/{zusammen|stellen}/{konzipieren}/{ab|geben}/{unterbreiten}/{demonstrieren}/{melden}/{nach|fassen}/{skizzieren}/{überarbeiten}/{aktualisieren}/{beraten}/{informieren}/{auf|bereiten}/{zusammen|fassen}/{rechnen}/{bauen}/{entwickeln}';

const RECEIVE = '{bekommen}/{erhalten:erhält}/{kriegen}/{empfangen:empfängt}/{entgegen|nehmen:nimmt}';

const DEED =
  'angebot/angebote/~angebot/preisliste/preise/kostenvoranschlag/demo/demonstration/präsentation/~präsentation/vorführung/broschüre/prospekt/katalog/muster/konzept/unterlagen/infomaterial/informationen/infos/newsletter/zugang/testzugang/fallstudie/referenzliste/rückruf/anruf/einladung/entwurf/~entwurf/vorschlag/~vorschlag/kalkulation/nachricht/antwort';

/** The deed is the seller’s and the client only receives it. German. */
export const SELLER_PROMISE_DE: readonly WeakWording[] = [
  {
    says: [
      `von uns/mir/unser~/mein~ … ${RECEIVE}`,
      `unser~/mein~ … ${RECEIVE}`,
      `${DEED} … ${RECEIVE}`,
      `gezeigt/geschickt/zugeschickt/zugesandt/gesendet/vorgestellt/präsentiert/vorgeführt/angeboten/erklärt/überreicht/übermittelt/erläutert/gemailt/vorgelegt/demonstriert zu? ${RECEIVE}`,
      'von uns/mir/unser~/mein~ … {werden:wird}',
      'von uns/mir/unser~/mein~ … {hören}',
    ],
    unless: [
      'unser~/mein~ ~? techniker~/team/analyst~/berater~/kolleg~/leute/fahrer~/monteur~/trainer~/ingenieur~/installateur~ … {empfangen:empfängt}',
      `von ihr~/sein~/der/dem/den … ${RECEIVE}`,
      `freigegeben/genehmigt/unterschrieben/gegengezeichnet/bewilligt/unterzeichnet zu? ${RECEIVE}`,
      'uns am/im/an/in … {empfangen:empfängt}',
      'freigegeben/genehmigt/abgesegnet/bewilligt/geprüft zu? {werden:wird}',
      'freigabe/genehmigung/zustimmung/ok unser~/mein~',
    ],
    evenSo: [`von uns/mir/unser~/mein~ … ${RECEIVE}`],
  },
  {
    says: [
      'sich … von uns/mir/unser~/mein~ … {lassen:lässt}',
      'sich … {zeigen}/{vor|führen}/{erklären}/{präsentieren}/{vor|stellen}/{schicken}/{zu|senden}/{zu|schicken}/{geben}/{erläutern}/{demonstrieren}/{beraten}/{an|bieten}/{vor|rechnen}/{mailen}/{zurück|rufen}/{an|rufen}/{machen} zu? {lassen:lässt}',
      `uns/mich … ${WORK} zu? {lassen:lässt}`,
      `unser~/mein~ … ${WORK} zu? {lassen:lässt}`,
      `{lassen:lässt} uns/mich/unser~/mein~ … ${WORK}`,
      `uns/mir … {erlauben}/{gestatten}/{ermöglichen} , … ${WORK}`,
      'auf unser~/mein~/uns/mich … {warten}',
      `auf das/ein/eine/einen/die/den … ${DEED} … {warten}`,
      'unser~/mein~ … {ab|warten}/{erwarten}',
      '{warten} auf unser~/mein~/uns/mich',
      'demo/präsentation/vorführung … {an|sehen:sieht}/{an|schauen}/{sehen:sieht}',
    ],
    unless: [
      'sich … von ihr~/sein~/der/dem/den … {lassen:lässt}',
      'uns/unser~ … vor/im/bei/in/beim dem/der/ihr~/sein~? ~? vorstand/~leitung/gremium/geschäftsführung/lenkungskreis/~team/betriebsrat/~runde … {lassen:lässt}',
      'uns/unser~ … mit ihr~/sein~/den/dem/der ~ … {lassen:lässt}',
      '… unterschreiben/gegenzeichnen/freigeben/prüfen/genehmigen zu? {lassen:lässt}',
    ],
    evenSo: ['sich … von uns/mir/unser~/mein~ … {lassen:lässt}'],
  },
];
