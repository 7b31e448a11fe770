import { useEffect, useRef, useState } from 'react';
import type { FilterName } from './filters.ts';

type Opened = {
  readonly name: FilterName | null;
  /** How often one was opened: what is chosen in one visit is one step for Back. */
  readonly visit: number;
};

/** A chip, or the button that adds one. */
type Place = FilterName | 'add';
type Button = HTMLButtonElement | null;
type Buttons = Readonly<Partial<Record<Place, Button>>>;

/** To a chip; to the button that adds one when the chip is gone. */
const focusIn = (buttons: Buttons, place: Place): void => (buttons[place] ?? buttons.add)?.focus();

/** Which filter is open, and where the keyboard goes from there. */
export function useOpenedFilter() {
  const [{ name, visit }, setOpened] = useState<Opened>({ name: null, visit: 0 });
  const left = useRef<FilterName | null>(null);
  const buttons = useRef<Partial<Record<Place, Button>>>({});
  // The menu a filter was added from is gone, and with it where the keyboard was; so is a chip left without a choice.
  useEffect(() => {
    if (name !== null) left.current = name;
    else if (left.current !== null) focusIn(buttons.current, left.current);
  }, [name]);
  return {
    ...{ opened: name, part: `filter ${visit}` },
    keep: (place: Place) => (button: Button) => {
      buttons.current[place] = button;
    },
    focus: (place: Place) => focusIn(buttons.current, place),
    open: (next: FilterName) => setOpened({ name: next, visit: visit + 1 }),
    close: (of: FilterName) =>
      setOpened((current) => (current.name === of ? { ...current, name: null } : current)),
  };
}
