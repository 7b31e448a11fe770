/** Words of the slot *who*, English. How phrases are written: wording/phrases.ts. */
export const ACTOR_WORDS_EN = {
  /** The seller, alone or as a group. */
  seller: [
    '^i/me/myself/mine/we/us/ourselves/ours $',
    '^i/we/me/myself/us ~/,/(/-',
    '^we/us both/all/two',
    '^all/both/one/some of us',
    '^a/another/my/our colleague/teammate/coworker $',
    '^a/another colleague/teammate/coworker from our/presales/pre-sales/sales/marketing/support/services',
    '^a/another/one/some … of mine/ours',
    '^one/some/two/three of our/my',
    'from/of/on/in/at our/my own? team/side/office/company/house/staff/end/sales/presales/pre-sales/marketing/support/department',
    'from presales/pre-sales',
    '^the? seller/vendor/salesperson/sdr/bdr/ae $',
    '^the? sales/presales/pre-sales rep/team/person/engineer $',
    '^the? account executive/manager $',
  ],
  /** Begins with “our” or “my” and is the seller's, unless a word of `clientSide` follows. */
  own: ['^our/my'],
  clientSide: [
    '^our/my main/key/new/only/day-to-day/internal/first/second? contact/contacts/champion/sponsor/buyer/counterpart/counterparts/user/users/coach/mentor',
    '^our/my … contact/champion/sponsor/buyer/counterpart at/in/with/from',
    '^our/my client/customer/prospect ~',
  ],
  /** Nobody in particular. */
  vague: [
    '^they/them/people/folks/persons/others/anyone/anybody/someone/somebody/everyone/everybody/whoever/one/several/any',
    '^some/any/several/various/certain/many/most/a few/one/person/people/of/~',
    '^the/their/those right/other/relevant/appropriate/necessary/same people/person/folks/party/side/ones/stakeholders/contacts',
    '^the people/folks/others/person/ones',
    '^those',
    '^the/their/other/client/customer client/customer/other? side/end $',
    '^the/our/my/a/this? client/customer/prospect/lead/account/company/firm/business/organisation/organization $',
    '^the/all/their/key/our/some key? stakeholders/decision-makers/influencers $',
    '^stakeholders/decision-makers $',
    '^the/all/their/key/our/some? decision makers $',
    '^all $',
    '^all of them/you',
    '^a/an/one/another',
    '^either/neither/none of',
    '^no one in',
  ],
} as const;
