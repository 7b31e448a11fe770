import { describe, expect, it } from 'vitest';
import { american, german } from './readings.ts';

type Row = readonly [text: string, company: string | null, contact: string | null];

const ENGLISH: readonly Row[] = [
  ['Acme, Maria Lopez', 'Acme', 'Maria Lopez'],
  ['Maria Lopez, Acme Inc.', 'Acme Inc.', 'Maria Lopez'],
  ['Acme, Inc., Maria Lopez', 'Acme, Inc.', 'Maria Lopez'],
  ['Maria Lopez (Acme)', 'Acme', 'Maria Lopez'],
  ['Acme (Maria Lopez)', 'Acme', 'Maria Lopez'],
  ['Acme [Maria Lopez]', 'Acme', 'Maria Lopez'],
  ['Acme (Berlin), Maria Lopez', 'Acme', 'Maria Lopez'],
  ['call with Maria Lopez', null, 'Maria Lopez'],
  ['call with Halden Freight', 'Halden Freight', null],
  ['Maria Lopez @ Acme', 'Acme', 'Maria Lopez'],
  ['Maria Lopez @Acme', 'Acme', 'Maria Lopez'],
  ['Maria @ Acme @ Berlin', 'Acme', 'Maria'],
  ['Maria Lopez of Halden Freight', 'Halden Freight', 'Maria Lopez'],
  ['Bank of Irland', 'Bank of Irland', null],
  ['Company: Acme; Contact: Maria Lopez', 'Acme', 'Maria Lopez'],
  ['Acme: Maria Lopez', 'Acme', 'Maria Lopez'],
  ['Acme/Maria Lopez', 'Acme', 'Maria Lopez'],
  ['Acme. Maria Lopez.', 'Acme', 'Maria Lopez'],
  ['Acme, Maria Lopez and Tom Reilly', 'Acme', 'Maria Lopez'],
  ['Acme, Maria Lopez, CFO', 'Acme', 'Maria Lopez'],
  ['Acme, Maria Lopez, pricing review', 'Acme', 'Maria Lopez'],
  ['Acme, Maria Lopez, about the renewal', 'Acme', 'Maria Lopez'],
  ['Acme, Maria Lopez <maria@acme.com>', 'Acme', 'Maria Lopez'],
  ['Acme, +49 30 12345678', 'Acme', null],
  ['Discovery call with Acme Corp', 'Acme Corp', null],
  ['QBR Halden Freight', 'Halden Freight', null],
  ['Halden Freight kick-off', 'Halden Freight', null],
  ['workshop Halden Freight', 'Halden Freight', null],
  ['zoom Halden Freight', 'Halden Freight', null],
  ['Google Meet Halden Freight', 'Halden Freight', null],
  ['Zoom Logistics Group, Ann Lee', 'Zoom Logistics Group', 'Ann Lee'],
  ['Zoom, Eric Yuan', 'Zoom', 'Eric Yuan'],
  ['zoom, Acme', 'Acme', null],
  ['Zoom with Eric Yuan', null, 'Eric Yuan'],
  ['Teams', null, null],
  ['Call Center Solutions, Dana', 'Call Center Solutions', 'Dana'],
  ['the', null, null],
  ['Keller & Sons Ltd Maria Lopez', 'Keller & Sons Ltd', 'Maria Lopez'],
  ['St. Gallen Foods, Dr. J. Smith', 'St. Gallen Foods', 'Dr. J. Smith'],
  ['“May & Partners”, Anne-Marie Roth', 'May & Partners', 'Anne-Marie Roth'],
  ['İstanbul Foods, Ann Lee', 'İstanbul Foods', 'Ann Lee'],
  ['Mu\u0308ller Foods, Jose\u0301 Diaz', 'Müller Foods', 'José Diaz'],
];

it.each(ENGLISH)('in “%s” the company is %s and the contact %s', (text, company, contact) => {
  expect(american(`${text}, friday 3pm`)).toMatchObject({ company, contact });
});

const GERMAN: readonly Row[] = [
  ['Herr Ahlers, Sommerfeld Logistik', 'Sommerfeld Logistik', 'Herr Ahlers'],
  ['Sommerfeld Logistik Herr Ahlers', 'Sommerfeld Logistik', 'Herr Ahlers'],
  ['Herr Ahlers Sommerfeld Logistik', 'Sommerfeld Logistik', 'Herr Ahlers'],
  ['Frau Dr. Behrens Nordlicht Energie', 'Nordlicht Energie', 'Frau Dr. Behrens'],
  ['Herr Ahlers', null, 'Herr Ahlers'],
  ['Herr Ahlers, Frau Roth', null, 'Herr Ahlers'],
  ['Frau Montag, Mai & Sohn OHG', 'Mai & Sohn OHG', 'Frau Montag'],
  ['Frau Roth von der Steinbach AG', 'Steinbach AG', 'Frau Roth'],
  ['Jan von Berg, Keller GmbH', 'Keller GmbH', 'Jan von Berg'],
  ['Anruf bei Keller GmbH', 'Keller GmbH', null],
  ['Keller GmbH & Co. KG Jonas Weber', 'Keller GmbH & Co. KG', 'Jonas Weber'],
  ['Maria Lopez anrufen', null, 'Maria Lopez'],
  ['Erstgespräch Bäckerei Grün', 'Bäckerei Grün', null],
  ['Keller GmbH, Steinbach AG, Jonas Weber', 'Keller GmbH', 'Jonas Weber'],
  ['Fr. Weber, Alpenkühl AG', 'Alpenkühl AG', 'Fr. Weber'],
];

it.each(GERMAN)('in „%s“ ist die Firma %s und der Kontakt %s', (text, company, contact) => {
  expect(german(`${text}, Freitag 15 Uhr`)).toMatchObject({ company, contact });
});

describe('names that are not sure', () => {
  const UNSURE: readonly (readonly [string, string, string | null, string])[] = [
    ['Calder Foods Marcus Oyelaran', 'Calder Foods', 'Marcus Oyelaran', 'Calder Foods Marcus Oyelaran'],
    ['Marcus Oyelaran Calder Foods', 'Calder Foods', 'Marcus Oyelaran', 'Marcus Oyelaran Calder Foods'],
    ['Maria Lopez, Halden Freight', 'Halden Freight', 'Maria Lopez', 'Maria Lopez'],
    ['Maria Lopez, Acme', 'Maria Lopez', 'Acme', 'Acme'],
  ];

  it.each(UNSURE)('“%s” is marked, and the other reading offered', (text, ...[company, contact, other]) => {
    const reading = american(`${text}, friday 3pm`);

    expect(reading).toMatchObject({ company, contact, ambiguous: ['company', 'contact'] });
    expect(reading.alternatives.names.map((names) => names.company)).toEqual([other]);
  });

  it('are a single name that may be a person’s or a company’s', () => {
    expect(american('Maria Lopez').alternatives.names).toEqual([{ company: 'Maria Lopez', contact: null }]);
    expect(american('call with Acme').alternatives.names).toEqual([{ company: null, contact: 'Acme' }]);
  });

  it('are none where words belong together', () => {
    for (const text of [
      'Meridian Cold Storage',
      'Smith and Maria',
      'Acme & Maria Lopez',
      'Kestrel Building Supply',
    ]) {
      expect(american(text)).toMatchObject({ company: text, contact: null, ambiguous: [] });
    }
  });
});

describe('words of the calendar in names', () => {
  const CALENDAR_NAMES: readonly Row[] = [
    ['Monday Freight, Sunday Adeyemi, tuesday 10:15', 'Monday Freight', 'Sunday Adeyemi'],
    ['Noon Robotics, Kei Tanaka, noon tomorrow', 'Noon Robotics', 'Kei Tanaka'],
    ['Night Owl Couriers, Ann Sun, tomorrow 11pm', 'Night Owl Couriers', 'Ann Sun'],
    ['Today Foods, Morgan Day, tomorrow 10:45', 'Today Foods', 'Morgan Day'],
    ["Friday's Catering, Lou, mon 9am", "Friday's Catering", 'Lou'],
    ['Monday Freight, 10:15', 'Monday Freight', null],
  ];

  it.each(CALENDAR_NAMES)('in “%s” stay names', (text, company, contact) => {
    expect(american(text)).toMatchObject({ company, contact });
  });
});
