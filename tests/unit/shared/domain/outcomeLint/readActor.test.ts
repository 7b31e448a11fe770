import { expect, it } from 'vitest';
import { type Actor, readActor } from '../../../../../shared/domain/outcomeLint/actor/readActor.ts';

const ACTORS: Readonly<Record<Actor, readonly string[]>> = {
  nobody: ['', '  ', '?', '…', 'tbd', 'noch offen', 'nobody', 'wird noch benannt'],
  seller: [
    ...['I', 'me', 'We', 'us', 'Ich', 'wir beide', 'ich selbst', 'both of us', 'Myself', 'we all'],
    ...[
      'Our solutions engineer',
      'my boss and I',
      'Unser Technikteam',
      'Mein Chef',
      'Ein Kollege',
      'A colleague',
    ],
    ...[
      'Tom, our engineer',
      'Tom (our side)',
      'Tom from our office',
      'Jana aus unserem Team',
      'The sales team',
    ],
    ...['We with our support team', 'Unser Team und ich'],
  ],
  indefinite: [
    ...[
      'They',
      'someone from finance and operations',
      'Anybody in logistics',
      'Jemand aus Einkauf und Logistik',
    ],
    ...[
      'a buyer',
      'Eine Schichtleiterin',
      'the client',
      'Der Kunde',
      'our customer',
      'Unsere Kundin',
      'man',
      'Sie',
    ],
    ...['one', 'all of them', 'Die Beteiligten', 'decision makers', 'the right people', 'einer der Fahrer'],
  ],
  client: [
    ...[
      'Dana',
      'Her CFO',
      'Will Barnes',
      'May Chen',
      'Herr Wirtz',
      'Frau Unseld',
      'Ichiro Tanaka',
      'I. Carvalho',
    ],
    ...[
      'US Cold Chain',
      'US',
      'We Care Clinics Ltd',
      'A Plus Logistics',
      'One Medical',
      'Kunde & Söhne GmbH',
      'Frau Kunde',
    ],
    ...[
      'Our Lady of Mercy Hospital',
      'Anyango Otieno',
      'Themba Dube',
      'Uns Steffens',
      'Man Wai Chan',
      'Can Demir',
    ],
    ...[
      'Dana and I',
      'Frau Sommer und wir',
      'We with Dana',
      'wir mit Frau Mai',
      'our engineer and their dock lead',
    ],
    ...[
      'Our champion at Halden',
      'my contact at Arden',
      'Unsere Ansprechpartnerin bei Brandtner',
      'our client Halden',
    ],
    ...[
      'The client’s CFO',
      'Client services director',
      'Der Kundendienstleiter',
      'All shift leads',
      'Harrow & Sons Lumber',
    ],
    ...[
      'someone from finance and the CFO',
      'The plant manager from our pilot site',
      'Dana, head of operations',
    ],
  ],
};

const lines = Object.entries(ACTORS).flatMap(([actor, names]) => names.map((name) => [name, actor] as const));

it.each(lines)('“%s” is read as %s', (name, actor) => {
  expect(readActor(name)).toBe(actor);
});

it('reads an empty slot as nobody', () => {
  expect(readActor(null)).toBe('nobody');
});
