/** Words between company and contact, and what the name after them is. */
export const CONNECTORS: Readonly<Record<string, 'contact' | 'company' | 'topic'>> = {
  with: 'contact',
  'w/': 'contact',
  mit: 'contact',
  at: 'company',
  '@': 'company',
  bei: 'company',
  beim: 'company',
  from: 'company',
  for: 'company',
  für: 'company',
  about: 'topic',
  re: 'topic',
  regarding: 'topic',
  concerning: 'topic',
  wegen: 'topic',
  wg: 'topic',
  bzgl: 'topic',
  betreffs: 'topic',
  zum: 'topic',
  zur: 'topic',
  über: 'topic',
};

/** Small words that are left over beside a time and belong to no name. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the on at in to by from for with and or is of via re as per my our we us i it please ' +
    'am um im an ab bis zu und oder der die das den dem ein eine einen mit bei von für per ca via bitte wir uns ich es so gegen'
  ).split(' '),
);

/** “Company:” and “Ansprechpartner:” say what follows. */
export const LABELS: Readonly<Record<string, 'contact' | 'company'>> = {
  company: 'company',
  client: 'company',
  customer: 'company',
  account: 'company',
  prospect: 'company',
  firma: 'company',
  kunde: 'company',
  unternehmen: 'company',
  contact: 'contact',
  who: 'contact',
  kontakt: 'contact',
  ansprechpartner: 'contact',
  ansprechpartnerin: 'contact',
};
