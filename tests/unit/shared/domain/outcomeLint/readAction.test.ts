import { describe, expect, it } from 'vitest';
import { readAction } from '../../../../../shared/domain/outcomeLint/action/readAction.ts';

const read = (what: string) => readAction(what, '2026-11-18');

describe('the subject of an action', () => {
  it.each([
    ['Dana sends us the gate log', 'Dana'],
    ['Will Barnes brings his foreman', 'Will Barnes'],
    ['Dana signs Annex B', 'Dana'],
    ['Dana and Tom walk the dock with us', 'Dana and Tom'],
    ['the CFO signs off the cost sheet', 'the CFO'],
    ['her legal team returns the draft', 'her legal team'],
    ['she will name the owner', 'she'],
    ['Priya agrees to name the owner', 'Priya'],
    ['Frau Sommer schickt uns die Schichtpläne', 'Frau Sommer'],
    ['der Werksleiter zeigt uns die Rampe', 'der Werksleiter'],
    ['Frau Sommer sagt zu, uns die Daten zu schicken', 'Frau Sommer'],
    ['Frau Sommer wird uns die Daten schicken', 'Frau Sommer'],
  ])('is found in “%s”', (what, subject) => {
    expect(read(what)).toMatchObject({ subject, actor: 'client', weakness: null, namesAct: true });
  });

  it.each([
    'send us the logs Dana keeps',
    'bring her CFO and the site lead',
    'the gate logs of two lanes',
    'Reno and Boise figures',
    'uns die Zusage bestätigt zu geben',
    'die Rechnungen zu schicken',
  ])('is not made up in “%s”', (what) => {
    expect(read(what)).toMatchObject({ subject: '', actor: 'nobody' });
  });

  it.each(['we send her the draft', 'our engineer installs the scanners', 'wir schicken ihr den Entwurf'])(
    'may be the seller’s: “%s”',
    (what) => {
      expect(read(what).actor).toBe('seller');
    },
  );
});

describe('words that only say it is agreed to', () => {
  it.each([
    'will consider our offer',
    'agrees to consider our offer',
    'to personally consider our offer',
    'commit to considering our offer',
    'wird über unser Angebot nachdenken',
    'sagt zu, über unser Angebot nachzudenken',
    'verpflichtet sich, über unser Angebot nachzudenken',
  ])('are left aside in “%s”', (what) => {
    expect(read(what).weakness).toBe('vague-verb');
  });

  it('belong to the act where no verb follows', () => {
    expect(read('commit to a three-year term').isBig).toBe(true);
  });
});

describe('acts joined by “and”', () => {
  it.each([
    'review and sign the NDA',
    'sit down with us and go through the draft',
    'mark the draft up and send it back',
    'ask finance for the cost and send us their answer',
    'print the list and then sign it',
    'bring her CFO and the site lead',
    'stay on to pick the dock and set the date',
    'go through the offer line by line, item by item',
    'zu prüfen und zu unterschreiben',
    'den Entwurf auszufüllen und zurückzuschicken',
    'mit dem Finanzchef zu sprechen und uns dessen Antwort zu schicken',
    'sich mit uns zu treffen und den Entwurf durchzugehen',
    'Preise, Mengen und Orte aufzulisten',
    'den Chef zu bitten, am Termin teilzunehmen und die Zahlen mitzubringen',
    'die Namen derer zu nennen, die zahlen, und ihre Rollen',
    'Preise, die gelten, und Mengen aufzulisten',
  ])('are one in “%s”', (what) => {
    expect(read(what)).toMatchObject({ hasSeveralActs: false, namesAct: true });
  });

  it.each([
    'walk the dock with us and appoint a project owner',
    'sign the order; pay the deposit',
    'train the pickers, then switch off the old terminals',
    'share the claims data as well as sign the order',
    'das Budget zu bestätigen und außerdem den Vorstand einzuladen',
    'die Liste zu schicken, die alle Tore zeigt, und den Termin zu bestätigen',
    'schickt die Zahlen und bucht den Raum',
  ])('are several in “%s”', (what) => {
    expect(read(what).hasSeveralActs).toBe(true);
  });
});

describe('a topic', () => {
  it.each([
    ...[
      'pilot project',
      'budget for 2027',
      'pilot in Tulsa',
      'contract terms',
      'pricing',
      'the Reno project',
    ],
    ...['dock scheduling', 'Datenschutz', 'Rechnungen', 'das Projekt in Kassel', 'more budget', '14 sites'],
  ])('names nothing to do: “%s”', (what) => {
    expect(read(what).namesAct).toBe(false);
  });

  it.each([
    ...[
      'pilot the scanner',
      'budget two days for it',
      'double-check the volumes',
      'greenlight it',
      'zorb the list',
    ],
    ...[
      'a 45-minute session with Tom',
      'a clear yes to the pilot',
      'ein zweistündiger Workshop',
      'lädt uns ein',
    ],
    ...['ihre Unterschrift', 'Unterschreiben', 'signing the form'],
  ])('is not what “%s” is', (what) => {
    expect(read(what).namesAct).toBe(true);
  });
});

it('is read no further than anyone would type', () => {
  expect(read(`sign the form ${'and wait '.repeat(60)}and sign the order`).hasSeveralActs).toBe(false);
});
