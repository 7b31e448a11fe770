import { needsResult } from '../../../shared/domain/callStages.ts';
import { canOpenExternally } from '../../../shared/domain/meetingLink/canOpenExternally.ts';
import { meetingProvider } from '../../../shared/domain/meetingLink/meetingProvider.ts';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import type { TrayAction, TrayItem } from '../../reminderPorts.ts';
import { nameOf, pastDayText, timeText, type TrayVoice } from './trayWords.ts';

const MOST_CALLS = 12;

const entry = (text: string, action: TrayAction): TrayItem => ({ kind: 'action', text, action });

function joinText({ texts }: TrayVoice, url: string): string {
  const provider = meetingProvider(url);
  if (provider === 'other') return texts.text('tray.join');
  return texts.text('tray.joinOn', { provider: texts.text(`plan.provider.${provider}`) });
}

/** Start and join when it is time, and what has to be done before. */
export function callActions(voice: TrayVoice, call: Call, canStart: boolean): readonly TrayItem[] {
  const { texts } = voice;
  const { id: callId, outcome } = call;
  const url = call.meetingUrl.trim();
  const now = [
    entry(texts.text('today.start'), { kind: 'start', callId }),
    ...(canOpenExternally(url) ? [entry(joinText(voice, url), { kind: 'join', callId })] : []),
  ];
  const prepare = texts.text(hasOutcome(outcome) ? 'today.prepare' : 'today.define');
  return [...(canStart ? now : []), entry(prepare, { kind: 'prepare', callId })];
}

/** Where a call of today stands; blank when there is nothing to say. */
function stateText({ texts, now }: TrayVoice, call: Call): string {
  if (call.stage === 'logged') return texts.text(`results.short.${call.result}`);
  if (call.stage === 'live') return texts.text('today.badge.live');
  if (needsResult(call, now)) return texts.text('today.badge.needsResult');
  return hasOutcome(call.outcome) ? '' : texts.text('today.badge.undefined');
}

function todayText(voice: TrayVoice, call: Call): string {
  const time = timeText(voice, call.startsAt);
  if (voice.isPrivate) return voice.texts.text('tray.todayRowPrivate', { time, count: call.durationMinutes });
  const state = stateText(voice, call);
  const values = { time, company: nameOf(voice, call), state };
  return voice.texts.text(state === '' ? 'tray.todayRow' : 'tray.todayRowState', values);
}

/** The first of many calls; the rest is a press away in the window. */
function shortened(
  voice: TrayVoice,
  calls: readonly Call[],
  itemOf: (call: Call) => TrayItem,
): readonly TrayItem[] {
  const items = calls.slice(0, MOST_CALLS).map(itemOf);
  if (calls.length <= MOST_CALLS) return items;
  return [...items, entry(voice.texts.text('tray.showAll', { count: calls.length }), { kind: 'open' })];
}

/** Every call of today; a press shows it where it can be worked on. */
export const callsToday = (voice: TrayVoice, calls: readonly Call[]): readonly TrayItem[] =>
  shortened(voice, calls, (call) => entry(todayText(voice, call), { kind: 'show-call', callId: call.id }));

function waitingText(voice: TrayVoice, call: Call): string {
  const day = pastDayText(voice, call.startsAt);
  const time = timeText(voice, call.startsAt);
  if (!voice.isPrivate) return voice.texts.text('tray.needsRow', { company: nameOf(voice, call), day });
  const company = voice.texts.text('tray.aCallAt', { time });
  return day === time ? company : voice.texts.text('tray.needsRow', { company, day });
}

/** "Not gained" is one of two results, so it opens the call, where Callside asks which. */
function resultItems({ texts }: TrayVoice, { id: callId }: Call): readonly TrayItem[] {
  return [
    entry(texts.text('results.gained'), { kind: 'log', callId, result: 'gained' }),
    entry(texts.text('results.fallback'), { kind: 'log', callId, result: 'fallback' }),
    entry(texts.text('results.notGained'), { kind: 'show-call', callId }),
    entry(texts.text('results.not-asked'), { kind: 'log', callId, result: 'not-asked' }),
  ];
}

/** A submenu of results for each call that waits for one. */
export const needingResult = (voice: TrayVoice, calls: readonly Call[]): readonly TrayItem[] =>
  shortened(voice, calls, (call) => ({
    kind: 'submenu',
    text: waitingText(voice, call),
    items: resultItems(voice, call),
  }));
