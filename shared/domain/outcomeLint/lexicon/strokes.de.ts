import { wordSet } from '../../wording/words.ts';

/** Verbs that tell whether two strokes are one act, German; the patterns match the end of a verb form. */
export const STROKES_DE = {
  /** Getting into place for the act that follows: “sich zu setzen und den Entwurf durchzugehen”. */
  opening:
    /(?:treffen|trifft|kommen|kommt|setzen|setzt|besuchen|besucht|anzurufen|anrufen|bleiben|bleibt|fahren|fährt|nehmen|nimmt|reisen)$/u,
  /** Complete in themselves: what comes after them is another act. */
  complete:
    /(?:stellen|stellt|nennen|nennt|laden|lädt|bringen|bringt|zahlen|zahlt|geben|gibt|schreiben|schreibt|zeichnen|schicken|schickt|senden|sendet|kaufen|kauft|bestätigen|bestätigt|buchen|bucht|teilen|teilt|öffnen|öffnet|leisten)$/u,
  /** Work on something whose outcome is then handed over: “mit dem CFO zu sprechen und die Zahl mitzubringen”. */
  preparing:
    /(?:sprechen|spricht|prüfen|prüft|testen|testet|messen|misst|zählen|zählt|vergleichen|vergleicht|bewerten|bewertet|fragen|fragt|klären|klärt|füllen|füllt|sammeln|sammelt|gehen|geht|stimmen|lesen|liest|holen|holt|lassen|lässt|beraten|reden|rechnen|ermitteln)$/u,
  delivering:
    /(?:bringen|bringt|teilen|teilt|schicken|schickt|senden|sendet|geben|gibt|melden|meldet|berichten|berichtet|leiten|leitet|notieren|notiert|tragen|trägt|sagen|sagt|legen|legt|reichen|reicht|mailen|mailt|schreiben|schreibt)$/u,
  /** Words that tie the second stroke's object to the first stroke. */
  belonging: wordSet('dessen deren'),
  /** What the first stroke brings forth. */
  results: wordSet(`
    antwort antworten ergebnis ergebnisse zahl zahlen entscheidung liste kommentare änderungen rangfolge reihenfolge auswahl rückmeldung
    namen kopie fassung rest wert werte fotos bericht protokoll preis summe fehler lücken abweichungen anmerkungen stand einwände urteil
    wahl höhe betrag menge daten bewertung punkte punktzahl`),
} as const;
