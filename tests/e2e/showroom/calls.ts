import { minutes } from '../../../shared/lib/time.ts';
import type { Call, CallEdit, CallResult } from '../../../shared/schemas/call.ts';
import type { Outcome } from '../../../shared/schemas/outcome.ts';
import { settingsSchema } from '../../../shared/schemas/settings.ts';
import type { Callside } from '../callside.ts';
import { request } from '../requests.ts';
import { at, stopClocks, ZONE } from './time.ts';

type Plan = {
  readonly company: string;
  readonly contact: string;
  readonly role?: string;
  readonly date?: string;
  readonly time: string;
  readonly outcome?: Outcome;
  readonly edit?: CallEdit;
};

type Agreed = Pick<Outcome, 'who' | 'what' | 'when'> & Partial<Outcome>;

const outcome = (agreed: Agreed): Outcome => ({ kind: 'explore', intent: 'advances', ...agreed });

const HALDEN: Plan = {
  company: 'Halden Freight',
  contact: 'Dana Whitfield',
  role: 'VP Operations',
  time: '11:00',
  outcome: outcome({
    who: 'Dana',
    what: 'bring her CFO and the Reno site lead to a 45-minute working session',
    when: 'Thursday, December 3',
    kind: 'consensus',
  }),
  edit: {
    purpose: 'put a number on what waiting trucks cost you at Reno',
    fallback: 'Would you introduce me to Luis by email this week?',
    clientReason: 'Tom hears the cost once, from her own numbers.',
    opportunity: 'Reno routing',
  },
};

const AHEAD: readonly Plan[] = [
  HALDEN,
  { company: 'Calder Foods', contact: 'Marcus Oyelaran', time: '13:30' },
  {
    company: 'Meridian Cold Storage',
    contact: 'Priya Raman',
    time: '15:00',
    outcome: outcome({
      who: 'Priya',
      what: 'decide on the Fresno rollout date',
      when: 'Nov 30',
      kind: 'decide',
    }),
  },
  {
    company: 'Osprey Components',
    contact: 'Joel Andersson',
    date: '2026-11-19',
    time: '09:00',
    outcome: outcome({ who: 'Joel', what: 'share last quarter’s detention invoices', when: 'Nov 24' }),
  },
  { company: 'Pinegate Retail', contact: 'Amara Diallo', date: '2026-11-19', time: '14:00' },
  {
    company: 'Tessel Beverages',
    contact: 'Ines Carvalho',
    date: '2026-11-17',
    time: '16:00',
    outcome: outcome({ who: 'Ines', what: 'agree to a dock visit in Tulsa', when: 'Nov 27' }),
  },
];

const PAST: readonly (readonly [Plan, CallResult])[] = [
  [past('11-18', ['Brightwell Paper', 'Ines Carvalho'], 'review the pricing draft with us'), 'gained'],
  [past('11-17', ['Halden Freight', 'Dana Whitfield'], 'give us 30 minutes on Reno'), 'gained'],
  [past('11-17', ['Osprey Components', 'Joel Andersson'], 'name the three worst carriers'), 'fallback'],
  [past('11-16', ['Meridian Cold Storage', 'Priya Raman'], 'bring in the Fresno lead'), 'gained'],
  [past('11-16', ['Lindqvist Tools', 'Ingrid Lindqvist'], 'choose pilot or full rollout'), 'declined'],
  [past('11-13', ['Harrow & Sons Lumber', 'Ben Harrow'], 'walk the Boise yard with us'), 'gained'],
  [past('11-12', ['Arden Glass', 'Tom Reilly'], 'introduce us to the head of logistics'), 'gained'],
  [past('11-11', ['Calder Foods', 'Marcus Oyelaran'], 'open the dock numbers to us'), 'deferred'],
  [past('11-10', ['Tessel Beverages', 'Ines Carvalho'], 'share the carrier scorecards'), 'deferred'],
  [{ company: 'Pinegate Retail', contact: 'Amara Diallo', date: '2026-11-06', time: '09:30' }, 'not-asked'],
];

function past(day: string, [company, contact]: readonly [string, string], what: string): Plan {
  const who = contact.split(' ')[0] ?? contact;
  return {
    company,
    contact,
    date: `2026-${day}`,
    time: '09:30',
    outcome: outcome({ who, what, when: 'Friday' }),
  };
}

async function plan({ main }: Callside, { date, time, ...call }: Plan): Promise<Call> {
  const planned = await request(main, 'call.plan', {
    company: call.company,
    contact: call.contact,
    contactRole: call.role ?? '',
    opportunity: '',
    startsAt: at(time, date),
    durationMinutes: 30,
    timeZone: ZONE,
    meetingUrl: 'https://zoom.us/j/84512345678',
  });
  const edit = { ...call.edit, ...(call.outcome === undefined ? {} : { outcome: call.outcome }) };
  await request(main, 'call.edit', { id: planned.id, edit });
  return planned;
}

/** A call of the past as it went: started, said, answered, asked and logged, each at its time. */
async function hold(callside: Callside, [planned, result]: readonly [Plan, CallResult]): Promise<void> {
  const { id, startsAt, questions } = await plan(callside, planned);
  const { main } = callside;
  const step = async (afterMs: number, act: () => Promise<unknown>): Promise<void> => {
    await stopClocks(callside, startsAt + afterMs);
    await act();
  };
  await step(0, () => request(main, 'call.start', { id, endsLiveCall: true }));
  await step(55_000, () => request(main, 'call.said', { id, isTrue: true }));
  const questionId = questions[0]?.id ?? '';
  await step(minutes(6), () =>
    request(main, 'call.answer', { id, questionId, answer: 'Two carriers now refuse Reno loads' }),
  );
  await step(minutes(14), () =>
    request(main, 'call.addNote', { id, text: 'Rate review is in December. Don’t miss it.' }),
  );
  if (result !== 'not-asked')
    await step(minutes(21), () => request(main, 'call.asked', { id, isTrue: true }));
  await step(minutes(26), () => request(main, 'call.log', { id, result }));
}

const NO_REMINDERS = {
  leadTimesMinutes: [],
  hasNoOutcomeReminder: false,
  hasLogReminder: false,
  hasPromiseReminder: false,
};

/** Two weeks are lived through in seconds: nothing reminds meanwhile, and what came due is answered. */
async function inPeace({ main }: Callside, live: () => Promise<void>): Promise<void> {
  await request(main, 'settings.change', NO_REMINDERS);
  await live();
  await request(main, 'settings.change', settingsSchema.parse({}));
  // The end of a pause is planned at once: what is current then is all there is.
  await request(main, 'reminder.pause', { pause: '30-minutes' });
  await request(main, 'reminder.pause', { pause: null });
  const { current } = await request(main, 'reminder.state');
  for (const { id } of current) await request(main, 'reminder.act', { id, action: 'dismiss', callId: null });
}

/** Fills the app with two weeks of a seller; it is 10:47:56 then. Returns the calls ahead by company. */
export async function furnish(callside: Callside): Promise<ReadonlyMap<string, Call>> {
  const ahead = new Map<string, Call>();
  await inPeace(callside, async () => {
    for (const held of PAST) await hold(callside, held);
    await request(callside.main, 'panel.hide');
    await stopClocks(callside, at('10:47:56'));
    for (const next of AHEAD) ahead.set(next.company, await plan(callside, next));
  });
  await callside.main.reload();
  return ahead;
}
