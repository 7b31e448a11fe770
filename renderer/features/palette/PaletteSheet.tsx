import { use, useEffect, useEffectEvent, useId, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import { closePalette, keepRecent, palette } from '../../app/palette.ts';
import { startCall } from '../../app/startCall.ts';
import { useText } from '../../app/text.ts';
import { matchesKeys } from '../../ui/keys.ts';
import { PlatformContext, type Platform } from '../../ui/PlatformContext.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { canStart } from './callActionsOf.ts';
import { PaletteField } from './PaletteField.tsx';
import { PaletteFooter } from './PaletteFooter.tsx';
import { optionIdOf, PaletteList } from './PaletteList.tsx';
import { rowBeside, type PaletteRow } from './rows.ts';
import { usePaletteGroups, type Palette } from './usePaletteGroups.ts';

/** The dialog gives the keyboard back first: what is opened may then take it. */
function runRow(row: PaletteRow): void {
  if (row.kind === 'action' && row.isDisabled === true) return;
  keepRecent(row.id);
  closePalette();
  requestAnimationFrame(() => row.run());
}

function startSelected({ selected }: Palette): void {
  if (selected === null || !canStart(selected)) return;
  keepRecent(selected.id);
  closePalette();
  requestAnimationFrame(() => void startCall(selected));
}

type Pressed = {
  readonly shown: Palette;
  readonly active: PaletteRow | undefined;
  readonly platform: Platform;
  readonly onActivate: (id: string) => void;
};

/** A key without Mod is typed here. */
const hasKeys = (row: PaletteRow, event: KeyboardEvent, platform: Platform): boolean =>
  row.kind === 'action' && row.keys?.includes('Mod') === true && matchesKeys(event, row.keys, platform);

/** What a key does to the rows; null when it is none of theirs. */
function rowCommandOf(event: KeyboardEvent, { shown, active, platform }: Pressed): (() => void) | null {
  if (matchesKeys(event, keysOf('submit'), platform)) return () => startSelected(shown);
  if (event.key === 'Enter') return () => (active === undefined ? undefined : runRow(active));
  const keyed = shown.rows.findLast((row) => hasKeys(row, event, platform));
  return keyed === undefined ? null : () => runRow(keyed);
}

/** What a key does to the list itself; null when it is none of its keys. */
function listCommandOf(event: KeyboardEvent, pressed: Pressed): (() => void) | null {
  const { shown, active, platform, onActivate } = pressed;
  const move = (step: 1 | -1) => () => {
    const next = rowBeside(shown.rows, active?.id, step);
    if (next !== null) onActivate(next);
  };
  if (matchesKeys(event, keysOf('palette'), platform)) return closePalette;
  if (event.key === 'ArrowDown') return move(1);
  return event.key === 'ArrowUp' ? move(-1) : null;
}

type Place = {
  readonly row: string | null;
  readonly call: string | null;
  /** A key that came before the calls for what is typed, and waits for them. */
  readonly early: KeyboardEvent | null;
};

const START: Place = { row: null, call: null, early: null };

/** What is typed, and where the keys have gone since. */
function usePlace() {
  const [text, setText] = useState('');
  const [place, setPlace] = useState(START);
  const shown = usePaletteGroups(text, place.call);
  const active = shown.rows.find(({ id }) => id === place.row) ?? shown.rows[0];
  const activate = (id: string): void => {
    const row = shown.rows.find((candidate) => candidate.id === id);
    setPlace((before) => ({ row: id, call: row?.kind === 'call' ? id : before.call, early: null }));
  };
  const type = (next: string): void => {
    setText(next);
    setPlace(START);
  };
  const hasChosen = place.row !== null;
  const wait = (early: KeyboardEvent): void => setPlace({ ...place, early });
  return { text, shown, active, activate, type, early: place.early, wait, hasChosen };
}

/** What keys in the field do; those about rows that are still to come wait for them. */
function usePressing({ shown, active, activate, early, wait, hasChosen }: ReturnType<typeof usePlace>) {
  const pressed: Pressed = { shown, active, platform: use(PlatformContext), onActivate: activate };
  const { isSettled } = shown;
  const runEarly = useEffectEvent(() => (early === null ? null : rowCommandOf(early, pressed)?.()));
  useEffect(() => {
    if (early !== null && isSettled) runEarly();
  }, [early, isSettled]);
  return (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const rowCommand = rowCommandOf(event, pressed);
    const later = rowCommand === null || isSettled || hasChosen ? rowCommand : () => wait(event);
    const command = listCommandOf(event, pressed) ?? later;
    if (command === null) return;
    event.preventDefault();
    command();
  };
}

const OpenPalette = () => {
  const t = useText();
  const listId = useId();
  const place = usePlace();
  const { text, shown, active, activate, type } = place;
  const press = usePressing(place);
  const activeId = active === undefined ? undefined : optionIdOf(listId, active.id);
  return (
    <Sheet
      isOpen
      onClose={closePalette}
      label={t('palette.title')}
      header={<PaletteField {...{ text, listId, activeId }} onText={type} onKeyDown={press} />}
      footer={<PaletteFooter shown={shown} />}
    >
      <PaletteList
        {...{ listId, groups: shown.groups, isEmpty: shown.isEmpty, typed: text.trim() }}
        activeId={active?.id ?? null}
        onActivate={({ id }) => activate(id)}
        onRun={runRow}
      />
    </Sheet>
  );
};

/** Every call and every action, by a few letters; over every screen. */
export const PaletteSheet = () => (useStore(palette, ({ isOpen }) => isOpen) ? <OpenPalette /> : null);
