/** More than a first call can carry: a purchase, a long contract, a full budget, a rollout. German. */
export const TOO_BIG_DE = {
  /** Verbs of paying: big with a sum of six figures. */
  pays: [
    '{frei|geben:gibt}/{genehmigen}/{bewilligen}/{zahlen}/{investieren}/{zu|sagen}/{aus|geben:gibt}/{überweisen}/{bereit|stellen}',
  ],
  says: [
    '{kaufen}/{erwerben:erwirbt}/{bestellen}/{beauftragen}/{an|schaffen}/{ordern}/{leasen}/{lizenzieren}',
    'vertrag/verträge/~vertrag/~vertrags/vertrages/~vereinbarung/auftrag/~auftrag/bestellung/~bestellung/lizenz~/~lizenz/abonnement/abo/kaufvertrag … {unterschreiben}/{unterzeichnen}/{ab|schließen}/{erteilen}/{aus|lösen}/{vergeben:vergibt}/{zeichnen}/{gegen|zeichnen}/{verlängern}/{auf|geben:gibt}/{an|nehmen:nimmt}/{platzieren}',
    '{unterschreiben}/{unterzeichnen} … vertrag/~vertrag/auftrag/~auftrag',
    'gesamt~/voll~/komplett~/ganz~/vollständig~/jährlich~ ~? ~? budget/etat/investition/summe/betrag/mittel/investitionssumme … {frei|geben:gibt}/{genehmigen}/{bewilligen}/{bereit|stellen}/{bestätigen}/{zu|sagen}',
    'jahresbudget/gesamtbudget/jahresetat/gesamtetat/investitionsbudget … {frei|geben:gibt}/{genehmigen}/{bewilligen}/{bereit|stellen}/{bestätigen}/{zu|sagen}',
    'das/ein/ihr/sein/den budget/etat/investition … {frei|geben:gibt}/{genehmigen}/{bewilligen}/{bereit|stellen}',
    'all~/sämtlich~/jed~/beid~/ganz~/gesamt~ ~? werk/werke/werken/standort/standorte/standorten/filiale/filialen/lager/lagern/niederlassung/niederlassungen/unternehmen/konzern/gruppe/häuser/häusern/länder/ländern/abteilungen/flotte/depots/betrieb/betriebe/betrieben … {ein|führen}/{aus|rollen}/{um|stellen}/{installieren}/{migrieren}/{ein|setzen}/{aus|statten}/{an|schließen}/{um|rüsten}/{wechseln}/{starten}',
    'unternehmensweit~/konzernweit~/flächendeckend~/bundesweit~/weltweit~/gruppenweit~',
    '{aus|rollen}',
    'einführung/rollout/roll-out/ausrollung/umstellung … {genehmigen}/{beschließen}/{frei|geben:gibt}/{starten}/{beauftragen}/{zu|stimmen}',
    'kunde/kundin/kunden … {werden:wird}',
    'zu uns … {wechseln}',
    'auf unser~ … {um|steigen}/{um|stellen}/{wechseln}',
    'uns … zuschlag/auftrag … {geben:gibt}/{erteilen}',
    'als lieferant/lieferanten/anbieter/partner … {aus|wählen}/{beauftragen}/{fest|legen}',
    '{investieren}',
    '~ durch unser~/uns … {ersetzen}/{ab|lösen}',
  ],
  unless: [
    'geheimhaltung~/vertraulichkeit~/nda/ndas/verschwiegenheit~/besucher~/~formular/~schein/av-vertrag/auftragsverarbeitung~/datenschutz~/~verarbeitungsvertrag/haftung~/sicherheitsunterweisung/letter',
    'pilot~/test~/probe~/erprobung~/~erprobung/muster/~muster/versuchs~',
    '~ausweis/~ausweise/kaffee/mittagessen/ticket/tickets/kabel/buch/raum/besprechungsraum/taxi/hotel/ersatzteile/teile/schutzkleidung',
    'minuten/stunde/stunden/zeit … {investieren}',
    'besucherausweise/zugangskarten/ausweise',
    'einem/einer/ein/eine/einen werk/standort/linie/tor/lager/filiale',
    'reisebudget/schulungsbudget',
  ],
  evenSo: [
    '~jahresvertrag/rahmenvertrag/mehrjährig~',
    'alle/allen/sämtlich~ werke/werken/standorte/standorten/filialen/lager/lagern',
  ],
} as const;
