import { readLink, type MeetingLink } from '../../../shared/domain/meetingLink/meetingLink.ts';
import type { QuickAddNames, QuickAddReading } from '../../../shared/domain/quickAdd/reading.ts';
import type { Overlap, QuickAddPreview } from '../../../shared/ipc/contract.ts';
import type { PlanCall } from '../../../shared/schemas/call.ts';
import type { Choices, Person } from './choices.ts';
import { otherStarts, whenOf, type OtherStart, type When } from './when.ts';

export type PlanField = 'company' | 'contact' | 'when' | 'minutes' | 'url';
export type Missing = 'company' | 'start' | 'date' | 'time';

export type CompanyModel = {
  readonly name: string;
  /** Null for a company that is not known yet. */
  readonly callCount: number | null;
  /** Other known companies that the typed words may mean. */
  readonly others: readonly string[];
  /** The words as typed, when they could also name a new company. */
  readonly asNew: string | null;
  /** Other ways to tell company and contact apart in the line. */
  readonly otherNames: readonly QuickAddNames[];
};

export type ContactModel = Person & { readonly others: readonly Person[] };
export type LengthModel = { readonly count: number; readonly others: readonly number[] };

/** The call as it is understood, in the order of the rows. */
export type PlanModel = {
  readonly company: CompanyModel;
  readonly contact: ContactModel;
  readonly when: When & { readonly others: readonly OtherStart[] };
  readonly minutes: LengthModel;
  readonly url: string;
  readonly link: MeetingLink | null;
  readonly overlap: Overlap | null;
  readonly missing: Missing | null;
};

export type PlanContext = { readonly timeZone: string; readonly defaultMinutes: number };

const NOTHING: QuickAddReading = {
  company: null,
  contact: null,
  start: { kind: 'none' },
  minutes: null,
  url: null,
  ambiguous: [],
  alternatives: { start: [], names: [], minutes: [] },
  spans: [],
};
const EMPTY: QuickAddPreview = { reading: NOTHING, companies: [], contacts: [], overlap: null };
const MOST_OTHERS = 3;

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Known companies that the typed words may mean, and which of them is taken unless another is chosen. */
function knownFor({ reading, companies }: QuickAddPreview) {
  const typed = reading.company ?? '';
  const exact = companies.find(({ name }) => isSame(name, typed));
  return { typed, isExact: exact !== undefined, taken: (exact ?? companies[0])?.name ?? typed };
}

function companyOf(understood: QuickAddPreview, chosen: string | undefined): CompanyModel {
  const { companies, reading } = understood;
  const { typed, isExact, taken } = knownFor(understood);
  const name = chosen ?? taken;
  const isNamed = typed === '' || isExact || isSame(name, typed);
  const others = companies.filter((company) => !isSame(company.name, name));
  return {
    name,
    callCount: companies.find((company) => isSame(company.name, name))?.callCount ?? null,
    others: others.slice(0, MOST_OTHERS - 1).map((company) => company.name),
    asNew: isNamed ? null : typed,
    otherNames: chosen === undefined ? reading.alternatives.names.slice(0, 1) : [],
  };
}

const matches = ({ name }: Person, typed: string): boolean =>
  [name, ...name.split(/\s+/)].some((words) => words.toLowerCase().startsWith(typed.toLowerCase()));

function contactOf({ reading, contacts }: QuickAddPreview, chosen: Person | undefined): ContactModel {
  const typed = reading.contact ?? '';
  const alike = typed === '' ? contacts : contacts.filter((person) => matches(person, typed));
  const read = typed === '' ? null : (alike.find(({ name }) => isSame(name, typed)) ?? alike[0]);
  const { name, role } = chosen ?? read ?? { name: typed, role: '' };
  const others = alike.filter((person) => !isSame(person.name, name)).slice(0, MOST_OTHERS);
  return { name, role, others };
}

function missingIn(company: string, { date, time }: When): Missing | null {
  if (company.trim() === '') return 'company';
  if (date === null && time === null) return 'start';
  if (date === null) return 'date';
  return time === null ? 'time' : null;
}

function whenModelOf({ reading }: QuickAddPreview, choices: Choices, timeZone: string): PlanModel['when'] {
  const when = whenOf(reading.start, choices, timeZone);
  const isChosen = choices.date !== undefined || choices.time !== undefined;
  return { ...when, others: isChosen ? [] : otherStarts(when, reading.alternatives.start, timeZone) };
}

function lengthOf({ reading }: QuickAddPreview, chosen: number | undefined, usual: number): LengthModel {
  const others = chosen === undefined ? reading.alternatives.minutes : [];
  return { count: chosen ?? reading.minutes ?? usual, others };
}

/** Puts together what the line says and what was set by hand. */
export function planModel(
  preview: QuickAddPreview | null,
  choices: Choices,
  { timeZone, defaultMinutes }: PlanContext,
): PlanModel {
  const understood = preview ?? EMPTY;
  const company = companyOf(understood, choices.company);
  const when = whenModelOf(understood, choices, timeZone);
  const url = (choices.url ?? understood.reading.url ?? '').trim();
  return {
    company,
    contact: contactOf(understood, choices.contact),
    when,
    minutes: lengthOf(understood, choices.minutes, defaultMinutes),
    url,
    link: url === '' ? null : readLink(url),
    overlap: understood.overlap,
    missing: missingIn(company.name, when),
  };
}

/** What is handed to main; null while company or start is missing. */
export function planOf({ company, contact, when, minutes, url, missing }: PlanModel): PlanCall | null {
  if (missing !== null || when.startsAt === null) return null;
  return {
    company: company.name.trim(),
    contact: contact.name.trim(),
    contactRole: contact.role.trim(),
    opportunity: '',
    startsAt: when.startsAt,
    durationMinutes: minutes.count,
    timeZone: when.timeZone,
    meetingUrl: url,
  };
}
