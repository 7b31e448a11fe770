import { Building2 } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { FoundCall, FoundCalls } from '../../../shared/ipc/palette.ts';
import { useBoot } from '../../app/boot.ts';
import { useCallActions } from '../../app/callActions.ts';
import { now } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { palette } from '../../app/palette.ts';
import { useReminders } from '../../app/remindersStore.ts';
import { go } from '../../app/routes.ts';
import { useSavedViews } from '../../app/savedViews.ts';
import { useText, type Text } from '../../app/text.ts';
import { callActionsOf, openCall } from './callActionsOf.ts';
import { everywhere, planWith } from './everywhere.ts';
import { ranked } from './rank.ts';
import type { PaletteAction, PaletteCall, PaletteGroup, PaletteRow } from './rows.ts';
import { NOTHING, useFoundCalls } from './useFoundCalls.ts';

export type Palette = {
  readonly groups: readonly PaletteGroup[];
  /** In the order in which the keys go through them. */
  readonly rows: readonly PaletteRow[];
  readonly selected: FoundCall | null;
  /** Everything there is to choose from. */
  readonly totalCount: number;
  readonly isEmpty: boolean;
  /** Whether the calls shown are those for what is typed; until then they are those for the text before. */
  readonly isSettled: boolean;
};

const rowOf = (call: FoundCall): PaletteCall => ({
  kind: 'call',
  id: call.id,
  call,
  run: () => openCall(call),
});

const companyRows = ({ companies }: FoundCalls, t: Text): readonly PaletteAction[] =>
  companies.map(({ name, callCount }) => ({
    ...{
      kind: 'action',
      id: `company.${name}`,
      icon: Building2,
      text: t('palette.company', { company: name }),
    },
    note: t('plan.calls', { count: callCount }),
    run: () => go({ view: 'company', company: name }),
  }));

function useEverywhere(): readonly PaletteAction[] {
  const t = useText();
  const { settings, panel, platform } = useBoot();
  const pausedUntil = useReminders()?.pausedUntil ?? null;
  const views = useSavedViews() ?? [];
  const isPaused = pausedUntil !== null && pausedUntil > now();
  return everywhere({ t, settings, panel, platform, isPaused, views });
}

type CallPart = {
  readonly selected: FoundCall | null;
  readonly rows: readonly PaletteAction[];
  readonly callCount: number;
};

/** What can be done to a call; its company once, there or among the companies found. */
function useCallActionRows(call: FoundCall | null, { companies }: FoundCalls): readonly PaletteAction[] {
  const t = useText();
  const actions = useCallActions();
  if (call === null) return [];
  const isListed = companies.some(({ name }) => name === call.company);
  return callActionsOf(call, { t, actions }).filter(({ id }) => id !== 'call.company' || !isListed);
}

/** The call that actions are about: the one chosen, else the best found, else the one that is next. */
function useCallPart(text: string, found: FoundCalls, chosenId: string | null): CallPart {
  const recent = useStore(palette, (state) => state.recent);
  const home = useFoundCalls('', recent)?.found ?? NOTHING;
  const chosen = found.calls.find(({ id }) => id === chosenId) ?? found.calls[0];
  const selected = chosen ?? home.calls[0] ?? null;
  const all = useCallActionRows(selected, found);
  const rows = chosen === undefined ? ranked(all, text, recent) : all;
  return { selected, rows, callCount: home.totalCount ?? 0 };
}

function useCallTitle(selected: FoundCall | null): string {
  const format = useFormat();
  const t = useText();
  if (selected === null) return '';
  const { company, startsAt } = selected;
  const when =
    format.daysAway(startsAt, now()) === 0 ? format.time(startsAt) : format.shortDay(startsAt, now());
  return t('palette.groups.call', { company, when });
}

const shown = (groups: readonly PaletteGroup[]): readonly PaletteGroup[] =>
  groups.filter(({ rows }) => rows.length > 0);

/** What the palette shows for what is typed. */
export function usePaletteGroups(text: string, chosenId: string | null): Palette {
  const t = useText();
  const typed = text.trim();
  const recent = useStore(palette, (state) => state.recent);
  const answer = useFoundCalls(typed, recent);
  const isSettled = answer?.text === typed;
  const found = answer?.found ?? NOTHING;
  const { selected, callCount, rows: callRows } = useCallPart(typed, found, chosenId);
  const all = useEverywhere();
  const matching = ranked(all, typed, recent);
  const calls = useMemo(() => found.calls.map(rowOf), [found]);
  const more = [...companyRows(found, t), ...(typed === '' ? [] : [planWith(t, typed)])];
  const groups = shown([
    { id: 'calls', title: t('palette.groups.calls'), rows: calls },
    { id: 'call', title: useCallTitle(selected), rows: callRows },
    { id: 'everywhere', title: t('palette.groups.everywhere'), rows: [...matching, ...more] },
  ]);
  const rows = groups.flatMap((group) => group.rows);
  return {
    groups,
    rows,
    selected,
    totalCount: callCount + all.length + callRows.length,
    isEmpty: typed !== '' && isSettled && rows.length <= 1,
    isSettled,
  };
}
