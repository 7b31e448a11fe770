/** Services by name: “Zoom” in a line is how one meets, unless it is all there is of a name. */
export const PROVIDER_WORDS =
  '(?:ms |microsoft )?teams|zoom|(?:google )?meet|hangouts?|webex|skype|gotomeeting|whereby|jitsi|facetime|slack|video|phone|telefon';

/** What such a line is about: never a company, seldom at the end of one. */
export const ACTIVITY_WORDS =
  'calls?|meeting|mtg|chat|catch[- ]?up|conversation|session|appointment|videocall|call back|callback|' +
  '\\p{L}*(?:gespräch|termin|besprechung|telefonat|telko|videokonferenz|anruf)(?:e?s)?|telefonieren|anrufen|treffen|rückruf|termin|call|termine';

/** The plainest of them: dropped before and behind a name however they are written. */
export const PLAIN_TOPIC_WORDS =
  'qbr|ebr|demo|kick[- ]?off|intro|discovery|follow[- ]?up|check[- ]?in|onboarding|jour ?fixe|renewal';

/** What a call can be about: dropped beside an activity, and where nothing else is said. */
export const TOPIC_WORDS =
  'intro(?:duction|ductory)?|discovery|demo|kick[- ]?off|qbr|ebr|renewal|follow[- ]?up|check[- ]?in|sync|1:1|first|second|third|next|quick|short|weekly|monthly|quarterly|' +
  'pricing|proposal|contract|review|negotiation|closing|onboarding|prospecting|cold|sales|status|strategy|technical|product|presentation|pitch|qualification|scoping|workshop|training|prep|debrief|' +
  'erstes|zweites|kurzes|erst|angebot|vertrag|verhandlung|produkt|präsentation|vorführung|vorstellung|kennenlernen|nachfassen|abstimmung|jour fixe|jourfixe|quartals\\p{L}*|' +
  'business|q[1-4]|angebots\\p{L}*|vertrags\\p{L}*|verlängerung';

/** Words that announce a link or some other part of an invitation. */
export const LINK_WORDS =
  'links?|join(?: here| us| now| link)?|url|room|raum|einwahl(?:daten|link)?|dial[- ]?in|meeting[- ]?link|deck|agenda|slides|notes|here|hier|invite|beitreten|teilnehmen|zugang|meeting[- ]?id|passcode|password';

/** What asks for the entry to be made: “please schedule a call with”. */
export const REQUEST_WORDS =
  "please|bitte|plan|schedule|book|add|new|neu|neuer|neues|set up|setup|arrange|remind me to|eintragen|planen|anlegen|vereinbart|vereinbaren|let's|ich rufe|rufe";
