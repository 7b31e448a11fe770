import { use, useId, useState, type KeyboardEvent } from 'react';
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

/** What a key in the field does; null leaves it to the field. */
function commandOf(
  event: KeyboardEvent,
  { shown, active, platform, onActivate }: Pressed,
): (() => void) | null {
  const move = (step: 1 | -1) => () => {
    const next = rowBeside(shown.rows, active?.id, step);
    if (next !== null) onActivate(next);
  };
  if (matchesKeys(event, keysOf('palette'), platform)) return closePalette;
  if (matchesKeys(event, keysOf('submit'), platform)) return () => startSelected(shown);
  if (event.key === 'ArrowDown') return move(1);
  if (event.key === 'ArrowUp') return move(-1);
  if (event.key === 'Enter') return () => (active === undefined ? undefined : runRow(active));
  const keyed = shown.rows.findLast((row) => hasKeys(row, event, platform));
  return keyed === undefined ? null : () => runRow(keyed);
}

type Place = { readonly row: string | null; readonly call: string | null };

const START: Place = { row: null, call: null };

/** What is typed, and where the keys have gone since. */
function usePlace() {
  const [text, setText] = useState('');
  const [place, setPlace] = useState(START);
  const shown = usePaletteGroups(text, place.call);
  const active = shown.rows.find(({ id }) => id === place.row) ?? shown.rows[0];
  const activate = (id: string): void => {
    const row = shown.rows.find((candidate) => candidate.id === id);
    setPlace((before) => ({ row: id, call: row?.kind === 'call' ? id : before.call }));
  };
  const type = (next: string): void => {
    setText(next);
    setPlace(START);
  };
  return { text, shown, active, activate, type };
}

const OpenPalette = () => {
  const t = useText();
  const listId = useId();
  const platform = use(PlatformContext);
  const { text, shown, active, activate, type } = usePlace();
  const press = (event: KeyboardEvent): void => {
    const isComposing = event.nativeEvent.isComposing;
    const command = isComposing ? null : commandOf(event, { shown, active, platform, onActivate: activate });
    if (command === null) return;
    event.preventDefault();
    command();
  };
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
