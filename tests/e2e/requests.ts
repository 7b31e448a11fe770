import type { Page } from '@playwright/test';
import type { AppRequests } from '../../shared/ipc/contract.ts';
import type { InputOf, OutputOf, Reply } from '../../shared/ipc/define.ts';
import { minutes } from '../../shared/lib/time.ts';
import type { Call, PlanCall } from '../../shared/schemas/call.ts';
import type { Callside } from './callside.ts';

type Asks = { request(name: string, input: unknown): Promise<string> };

/** Sends a request the way a page does; for what a test needs and does not test. Throws when main refuses it. */
export async function request<K extends keyof AppRequests>(
  page: Page,
  name: K,
  input?: InputOf<AppRequests[K]>,
): Promise<OutputOf<AppRequests[K]>> {
  const text = await page.evaluate(
    ([sent, value]) => (globalThis as unknown as { callside: Asks }).callside.request(sent as string, value),
    [name, input] as const,
  );
  const reply = JSON.parse(text) as Reply<OutputOf<AppRequests[K]>>;
  if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`);
  return reply.value;
}

/** A call in `inMinutes`, planned past the interface. */
export function planCall(page: Page, inMinutes: number, plan: Partial<PlanCall> = {}): Promise<Call> {
  return request(page, 'call.plan', {
    company: 'Halden Freight',
    contact: 'Dana Whitfield',
    contactRole: 'VP Operations',
    opportunity: 'Reno routing',
    startsAt: Math.round(Date.now() / 60_000) * 60_000 + minutes(inMinutes),
    durationMinutes: 30,
    timeZone: 'Europe/Berlin',
    meetingUrl: 'https://zoom.us/j/84512345678',
    ...plan,
  });
}

/** A planned call with its outcome defined. */
export async function prepareCall(
  page: Page,
  inMinutes: number,
  plan: Partial<PlanCall> = {},
): Promise<Call> {
  const { id } = await planCall(page, inMinutes, plan);
  const edited = await request(page, 'call.edit', {
    id,
    edit: {
      outcome: {
        who: 'Dana',
        what: 'bring her CFO and the Reno site lead to a 45-minute working session',
        when: 'Thursday, December 3',
        kind: 'consensus',
        intent: 'advances',
      },
      purpose: 'put a number on what waiting trucks cost you at Reno',
      fallback: 'introduce me to Luis by email this week',
      clientReason: 'Tom hears the cost once, from her own numbers.',
    },
  });
  if (!edited.ok) throw new Error(edited.error);
  return edited.value;
}

/** Starts a call that is planned for now, and gives its panel. */
export async function startCall(callside: Callside, plan: Partial<PlanCall> = {}): Promise<Page> {
  const { id } = await prepareCall(callside.main, 0, plan);
  await request(callside.main, 'call.start', { id, endsLiveCall: false });
  return callside.panel();
}
