import { wordSet } from '../../wording/words.ts';

/** Third person forms a client's act is told in: “Frau Sommer schickt uns …”. Add one when the actor in an action is missed. */
export const FINITE_DE: ReadonlySet<string> = wordSet(`
  antwortet arbeitet arrangiert bearbeitet beantwortet beauftragt begleitet behält bekommt benennt berichtet beschreibt besorgt bespricht
  bestätigt bestellt besucht bezahlt beziffert bittet bleibt blockt braucht bringt bucht denkt dokumentiert druckt empfängt entscheidet
  erhält erklärt erlaubt ermöglicht eröffnet erstellt erzählt exportiert fährt filtert findet fordert fragt freut führt füllt gewährt gibt
  geht glaubt hält hat hebt hilft hört holt informiert installiert kauft kennt klärt kommt korrigiert kümmert lädt lässt legt leistet
  leitet lernt liefert liest listet macht markiert meldet misst nennt nimmt notiert öffnet organisiert plant präsentiert prüft räumt
  reicht reserviert richtet ruft sagt sammelt schafft schaltet schickt schildert schließt schreibt schult sendet setzt sieht sorgt spricht startet
  stellt stimmt stoppt sucht teilt testet trägt trifft überarbeitet übergibt überlegt übernimmt übersetzt überweist unterschreibt
  unterstützt unterzeichnet verbindet vereinbart vergibt vergleicht verhandelt verlängert verlegt verpflichtet verschickt verschiebt verspricht
  versteht versucht verteilt vertraut verzichtet wählt wartet weist widerspricht zahlt zeichnet zeigt zieht erfährt bewertet erwägt
  unterbreitet ergänzt aktualisiert bezieht genehmigt bewilligt moderiert koordiniert nominiert veröffentlicht ernennt
`);

export const MODALS_DE: ReadonlySet<string> = wordSet(
  'wird werden soll sollen muss müssen kann können will wollen möchte möchten darf',
);

/** Words that look like German verb forms by their ending and are none. */
export const NO_VERBS_DE: ReadonlySet<string> =
  wordSet(`mit seit nicht nichts jetzt erst fast statt anstatt samt laut damit somit dort fest gut bereit acht selbst zuerst zuletzt
   höchst sonst insgesamt überhaupt gesamt komplett direkt konkret schlecht leicht recht echt weit breit heut exakt
   schriftlich neben gegen wegen oben unten innen außen hinten vorn zusammen ihnen allen morgen drüben eben offen eigen
   zwischen binnen einen keinen seinen ihren unseren meinen diesen jeden welchen deren denen ihren sieben zwölf zehn neun
   dritten ersten zweiten nächsten letzten neuen alten offenen gemeinsamen möglichen weiteren genauen aktuellen`);
