import type { WeakWording } from './weakWording.ts';

const CONTENT =
  'bedürfnisse/bedarf/bedarfe/anforderungen/abläufe/ablauf/prozesse/prozess/situation/lage/herausforderungen/herausforderung/probleme/problem/ziele/prioritäten/sorgen/wünsche/erwartungen/gedanken/ansichten/meinung/sicht/sichtweise/erfahrungen/hintergründe/hintergrund/geschichte/strategie/schmerzpunkte/motive/ideen/vorstellungen/eindrücke/eindruck/einschätzung/einschätzungen/feedback/perspektive/pläne/umfeld/markt/firma/unternehmen/organisation/struktur/kriterien';

const OVERVIEW =
  'überblick/eindruck/einblick/einblicke/bild/vorstellung/gefühl/klarheit/informationen/infos/auskunft/auskünfte/erkenntnisse';

/** Someone learns, hears or tells something, and nothing is done. German. */
export const INFORMATION_ONLY_DE: readonly WeakWording[] = [
  {
    says: [
      '{erfahren:erfährt}',
      '{heraus|finden}',
      'informiert/unterrichtet/aufgeklärt/gebrieft zu? {werden:wird}/{sein:ist}',
      'sich … {informieren}/{ein|lesen:liest}/{erkundigen}',
      `${OVERVIEW} … {verschaffen}/{bekommen}/{gewinnen}/{machen}/{erhalten:erhält}/{sammeln}/{ein|holen}`,
      'sich schlau … {machen}',
      'mehr/etwas/näheres/neues/alles … {wissen:weiß}/{lernen}/{hören}',
      'von/über unser~/mein~/uns/die/das/den … {hören}/{lernen}',
      '{zu|hören}',
      '{hören}/{lernen}/{lesen:liest} , was/wie/warum/wer/woran',
      'unser~/meine~/die ~? präsentation/vortrag/pitch/vorstellung/argumente … {an|hören}/{zu|hören}',
      'unser~ … produkt/produkte/lösung/lösungen/system/module/angebot/plattform/software/werkzeug/portfolio/firma/unternehmen … {kennen|lernen}',
      'das/die/den produkt/lösung/system/module/plattform/software/tool … {kennen|lernen}',
      `${CONTENT} … {verstehen}/{kennen|lernen}/{kennen}/{erkunden}/{ermitteln}`,
    ],
    unlessIt: ['doing', 'site'],
    unless: [
      'einblick in die/das/ihr~/sein~/den … ~daten/~akten/~zahlen/~protokolle/~unterlagen/~bücher/~system',
    ],
  },
  { says: ['{lernen}'], unless: ['kennen lernen'], unlessIt: ['doing', 'site', 'length'] },
  {
    says: [
      '{erzählen}/{berichten}/{schildern}/{erklären}/{erläutern}/{beschreiben}/{dar|legen}/{dar|stellen}/{veranschaulichen}/{plaudern}',
      'uns/mir … {mit|teilen}/{sagen} , was/wie/warum/wieso/weshalb/worauf/wo',
      `uns/mir ${OVERVIEW} … {geben:gibt}/{gewähren}/{vermitteln}`,
      `${OVERVIEW} … {geben:gibt}/{gewähren}/{vermitteln}`,
      `${CONTENT} … {teilen}/{mit|teilen}/{nennen}/{auf|zeigen}/{besprechen:bespricht}/{offen|legen}/{preis|geben:gibt}/{geben:gibt}/{äußern}/{ab|geben:gibt}/{informieren}/{formulieren}/{diskutieren}/{aus|tauschen}/{an|sprechen:anspricht}`,
      'über … {sprechen:spricht}/{reden} {lassen:lässt}?',
      'fragen/frage … {beantworten}/{stellen}/{klären}',
      '{beantworten} … fragen/frage',
    ],
    unlessIt: ['written', 'answer', 'site', 'thirdParty', 'guest', 'length'],
    unless: [
      'fragebogen/ausschreibung/~fragebogen/sicherheitsfragen/datenschutzfragen/drei/vier/fünf/sechs/zehn/zwölf/offenen',
      'über … mit ihr~/sein~/dem/der … {sprechen:spricht}/{reden}',
      'vertrag~ … {erklären}',
      'einverstanden … {erklären}',
    ],
  },
];
