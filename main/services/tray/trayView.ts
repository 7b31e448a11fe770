import type { TrayNext, TraySummary } from '../../../shared/domain/traySummary.ts';
import { PAUSES, SNOOZES } from '../../../shared/schemas/reminder.ts';
import type { TrayAction, TrayItem, TrayView } from '../../reminderPorts.ts';
import { callActions, callsToday, needingResult } from './trayCalls.ts';
import { headlineText, thenText, timeAhead, titleText, type TrayVoice } from './trayWords.ts';

const SEPARATOR: TrayItem = { kind: 'separator' };
const heading = (text: string): TrayItem => ({ kind: 'heading', text });
const entry = (text: string, action: TrayAction): TrayItem => ({ kind: 'action', text, action });

function liveItems({ texts }: TrayVoice): readonly TrayItem[] {
  return [
    entry(texts.text('tray.showPanel'), { kind: 'show-panel' }),
    entry(texts.text('tray.askNow'), { kind: 'ask-now' }),
    entry(texts.text('tray.endAndLog'), { kind: 'end-call' }),
  ];
}

function snoozeItems({ texts, now }: TrayVoice, { snoozable }: TraySummary): readonly TrayItem[] {
  if (snoozable === null) return [];
  const { id: callId, startsAt } = snoozable;
  const offered = SNOOZES.filter((snooze) => snooze !== 'until-start' || startsAt > now);
  const items = offered.map((snooze) =>
    entry(texts.text(`tray.snooze.${snooze}`), { kind: 'snooze', callId, snooze }),
  );
  return [{ kind: 'submenu', text: texts.text('tray.snooze.title'), items }];
}

function nextItems(voice: TrayVoice, next: TrayNext | null, isHeadline: boolean): readonly TrayItem[] {
  if (next === null) return [];
  const isNear = next.start.kind === 'in' || next.start.kind === 'began';
  const canStart = isNear || (isHeadline && next.start.kind === 'at');
  return callActions(voice, next.call, canStart);
}

/** What the first line is about, and what can be done about it. */
function headlineItems(voice: TrayVoice, summary: TraySummary): readonly TrayItem[] {
  const { headline, next, needsResult } = summary;
  if (headline.kind === 'live') return liveItems(voice);
  if (headline.kind === 'needs-result') return needingResult(voice, needsResult);
  return nextItems(voice, next, true);
}

/** The call that comes after the one in the first line; while one is live it can be prepared, not started. */
function followingItems(voice: TrayVoice, { headline, next }: TraySummary): readonly TrayItem[] {
  if (next === null || headline.kind === 'next') return [];
  const items =
    headline.kind === 'live' ? callActions(voice, next.call, false) : nextItems(voice, next, false);
  return [heading(thenText(voice, next)), ...items];
}

function listItems(voice: TrayVoice, { headline, today, needsResult }: TraySummary): readonly TrayItem[] {
  const { texts } = voice;
  const lists: TrayItem[] = [];
  if (today.length > 0 && headline.kind !== 'live')
    lists.push({
      kind: 'submenu',
      text: texts.text('tray.today', { count: today.length }),
      items: callsToday(voice, today),
    });
  if (needsResult.length > 0 && headline.kind !== 'needs-result')
    lists.push({
      kind: 'submenu',
      text: texts.text('tray.needsMenu', { count: needsResult.length }),
      items: needingResult(voice, needsResult),
    });
  return lists;
}

/** Nothing reminds during a call, so there is nothing to pause; a pause that is on is always shown. */
function pauseItems(voice: TrayVoice, { pausedUntil, headline }: TraySummary): readonly TrayItem[] {
  const { texts } = voice;
  if (pausedUntil !== null) {
    const time = timeAhead(voice, pausedUntil);
    return [
      heading(texts.text('tray.pause.until', { time })),
      entry(texts.text('tray.pause.resume'), { kind: 'pause', pause: null }),
    ];
  }
  if (headline.kind === 'live') return [];
  const items = PAUSES.map((pause) => entry(texts.text(`tray.pause.${pause}`), { kind: 'pause', pause }));
  return [{ kind: 'submenu', text: texts.text('tray.pause.title'), items }];
}

function appItems({ texts }: TrayVoice): readonly TrayItem[] {
  return [
    entry(texts.text('tray.plan'), { kind: 'plan' }),
    entry(texts.text('tray.open'), { kind: 'open' }),
    entry(texts.text('tray.resetPlaces'), { kind: 'reset-places' }),
    entry(texts.text('tray.quit'), { kind: 'quit' }),
  ];
}

const sections = (groups: readonly (readonly TrayItem[])[]): readonly TrayItem[] =>
  groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [SEPARATOR, ...group]));

/** Icon, tooltip and menu for a summary, in words. */
export function trayView(summary: TraySummary, voice: TrayVoice): TrayView {
  const headline = headlineText(voice, summary.headline);
  return {
    icon: summary.icon,
    tooltip: voice.texts.text('tray.tooltip', { headline }),
    title: titleText(voice, summary.headline),
    items: sections([
      [heading(headline), ...headlineItems(voice, summary), ...snoozeItems(voice, summary)],
      followingItems(voice, summary),
      listItems(voice, summary),
      [...pauseItems(voice, summary), ...appItems(voice)],
    ]),
  };
}
