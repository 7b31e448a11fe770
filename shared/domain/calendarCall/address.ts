/** Services whose addresses say nothing of a company. */
const FREEMAIL =
  /^(?:(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|gmx|proton|protonmail|pm|hey|fastmail|tutanota|tuta|zohomail|yandex|mail|email|duck|posteo|naver|hanmail|qq|163|126)\.(?:[a-z]{2,3}|[a-z]{2,3}\.[a-z]{2})|mailbox\.org|web\.de|t-online\.de|freenet\.de|arcor\.de|vodafone\.de|kabelmail\.de|bluewin\.ch|orange\.fr|wanadoo\.fr|free\.fr|laposte\.net|sfr\.fr|libero\.it|virgilio\.it|comcast\.net|verizon\.net|att\.net|btinternet\.com|sky\.com)$/u;

/** Rooms, shared calendars and placeholders that calendars invite like people. */
const NOBODYS = /(?:^|\.)calendar\.google\.com$/u;

const DOMAIN = /^(?:[^\s@.]+\.)+[^\s@.]{2,}$/u;

/** A mail address as it is compared: small letters, no scheme. */
export const plainAddress = (email: string): string =>
  email
    .trim()
    .toLowerCase()
    .replace(/^mailto:/u, '')
    .replace(/\.$/u, '');

/** The domain of a person's address; null where there is none, or nobody behind it. */
export function domainOf(email: string): string | null {
  const address = plainAddress(email);
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const isPerson = domain !== address && DOMAIN.test(domain) && !NOBODYS.test(domain);
  return isPerson ? domain : null;
}

export const isFreemail = (domain: string): boolean => FREEMAIL.test(domain);

const ownPlain = (own: string): string => plainAddress(own).replace(/^(?:\*?\.|@)/u, '');

/** Whether an address is of the seller's house: one of its domains or below it, or one of the addresses named whole. */
export function isOwnAddress(email: string, ownDomains: readonly string[]): boolean {
  const address = plainAddress(email);
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return ownDomains
    .map(ownPlain)
    .some((own) => (own.includes('@') ? own === address : own === domain || domain.endsWith(`.${own}`)));
}

const GENERIC_SECOND_LEVEL = /(?<=.)\.(?:com?|org|net|ac|gov|edu|gv|or|ne|go|ltd|plc)$/u;

/** The name in a domain: `acme` of mail.acme.co.uk. */
export const domainLabel = (domain: string): string =>
  domain
    .replace(/\.[^.]+$/u, '')
    .replace(GENERIC_SECOND_LEVEL, '')
    .replace(/^.*\./u, '');
