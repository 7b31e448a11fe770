import type { WeakWording } from './weakWording.ts';

/** The step happens in the seller’s own house: stage, CRM, forecast, own approval. German. */
export const INTERNAL_STEP_DE: readonly WeakWording[] = [
  {
    says: [
      'in/im/aus/an/durch? unser~/mein~ ~? crm/forecast/pipeline/salesforce/hubspot/funnel/vertriebstrichter/prognose/quote',
      'im crm/forecast/funnel',
      'in der/die pipeline',
      'in salesforce/hubspot/pipedrive',
      'als ~? lead/opportunity/verkaufschance/chance/interessent … angelegt/erfasst/geführt/markiert/qualifiziert/eingestuft/anzulegen/zu',
      'qualifiziert zu? {werden:wird}/{sein:ist}/{gelten:gilt}',
      'den/die/das lead/chance/kunden/kundin/opportunity/interessenten … {qualifizieren}',
      'als … qualifiziert~',
      'bant/meddic/meddpicc',
      '… ~phase/phase/stufe/stage … pipeline/crm/deal/opportunity/chance/verkaufschance/abschluss',
      'deal/opportunity/chance/verkaufschance … phase/~phase/stufe/stage',
      'in/auf die/der verkaufsphase/vertriebsphase/angebotsphase/abschlussphase/verhandlungsphase/qualifizierungsphase',
      'meine/unsere quote/forecast/zielerreichung',
      'an unser~/mein~ … übergeben/überzugeben/übergeben zu? {werden:wird}',
    ],
    unless: ['ihr~/sein~ ~? crm/pipeline/forecast/salesforce/hubspot/prognose/system'],
  },
  {
    says: [
      'von/durch/bei unser~/mein~ … {freigeben:freigibt}/{frei|geben:gibt}/{genehmigen}/{prüfen}/{bewilligen}/{ab|segnen}/freigegeben/genehmigt/abgesegnet/bewilligt/geprüft',
      'unser~/mein~ … freigabe/genehmigung/zustimmung/prüfung … {ein|holen}/{ab|warten}/{bekommen}/{erhalten:erhält}/{haben:hat}',
      'freigabe/genehmigung/zustimmung unser~/mein~',
      'freigabe/genehmigung/zustimmung/ok von/aus/durch unser~/mein~/uns',
      'intern~ freigabe/genehmigung/prüfung … bei uns',
      'rabatt/nachlass/sonderpreis … {frei|geben:gibt}/{genehmigen}/{bewilligen}/{durch|setzen}/{ab|segnen}/freigegeben/genehmigt',
      'unser~/mein~ … bonitätsprüfung/kreditprüfung/kriterien/qualifizierung … {bestehen}/{erfüllen}/{durchlaufen}',
    ],
    unless: ['freigabe/genehmigung/zustimmung ihr~/sein~/der/des'],
  },
];
