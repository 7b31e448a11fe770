import type { ShortcutAction } from '../schemas/shortcuts.ts';

/** One shortcut, in order: `['Mod', 'Enter']`. `Mod` is Command on macOS and Ctrl elsewhere. */
export type Keys = readonly string[];

type Row = {
  /** Each of them does it; those of a range do each its own. */
  readonly keys: readonly [Keys, ...Keys[]];
  readonly isRange?: true;
};

const mod = (...keys: readonly string[]): Keys => ['Mod', ...keys];
const one = (...keys: readonly string[]): Row => ({ keys: [keys] });
const modAnd = (...keys: readonly string[]): Row => ({ keys: [mod(...keys)] });

/**
 * Every key of Callside that works without a control of its own having the keyboard. Bindings, hints on buttons, the
 * palette, the menus, Settings and the list on `?` all read this.
 */
export const APP_KEYS = {
  palette: modAnd('K'),
  plan: modAnd('N'),
  find: modAnd('F'),
  sections: { keys: [mod('1'), mod('2'), mod('3'), mod('4')], isRange: true },
  settings: modAnd(','),
  panel: modAnd('P'),
  undo: modAnd('Z'),
  back: one('Alt', 'ArrowLeft'),
  forward: one('Alt', 'ArrowRight'),
  keys: one('?'),
  submit: modAnd('Enter'),
  nextCall: one('Enter'),
  deleteCall: one('Delete'),
  startCall: one('Enter'),
  outcome: modAnd('E'),
  join: modAnd('J'),
  saved: modAnd('S'),
  leaveField: one('Escape'),
  reorder: {
    keys: [
      ['Alt', 'ArrowUp'],
      ['Alt', 'ArrowDown'],
    ],
  },
  rows: { keys: [['ArrowUp'], ['ArrowDown']] },
  selectAll: modAnd('A'),
  step: modAnd('Enter'),
  tick: modAnd('D'),
  acts: { keys: [mod('1'), mod('2'), mod('3')], isRange: true },
  results: { keys: [['1'], ['2'], ['3'], ['4']], isRange: true },
  note: modAnd('N'),
  nextQuestion: one('Enter'),
  prepare: modAnd('E'),
  pin: modAnd('T'),
  collapse: modAnd('B'),
  snapLeft: modAnd('Shift', 'L'),
  snapRight: modAnd('Shift', 'R'),
} as const satisfies Readonly<Record<string, Row>>;

export type AppKey = keyof typeof APP_KEYS;

/** Where keys work; a window shows the place that is open, and what works all over it. */
export type KeyPlace = 'today' | 'prepare' | 'history' | 'playbooks' | 'window' | 'sheets' | 'call' | 'panel';

/** The keys of each place, in the order in which they are listed. */
export const KEYS_IN: Readonly<Record<KeyPlace, readonly AppKey[]>> = {
  today: ['nextCall', 'deleteCall'],
  prepare: ['startCall', 'outcome', 'join', 'saved', 'reorder', 'leaveField'],
  history: ['rows', 'selectAll', 'leaveField'],
  playbooks: ['rows', 'reorder'],
  window: ['palette', 'plan', 'find', 'sections', 'settings', 'panel', 'undo', 'back', 'forward', 'keys'],
  sheets: ['submit'],
  call: ['step', 'tick', 'acts', 'results', 'nextQuestion', 'note', 'leaveField', 'join', 'prepare'],
  panel: ['panel', 'collapse', 'pin', 'snapLeft', 'snapRight', 'undo', 'keys'],
};

/** What the page of Settings lists: the keys that are used all day. */
export const USUAL_KEYS: readonly AppKey[] = ['palette', 'plan', 'step', 'acts', 'results', 'keys'];

/** The key inside the window that does the same. */
export const TWIN_OF: Readonly<Record<ShortcutAction, AppKey>> = {
  'panel-to-keyboard': 'panel',
  'next-step': 'step',
  tick: 'tick',
  'ask-now': 'acts',
  'quick-note': 'note',
};

export const rowOf = (key: AppKey): Row => APP_KEYS[key];

/** The keys as a button shows them: the first of several. */
export const keysOf = (key: AppKey): Keys => rowOf(key).keys[0];

/** The one of a range at `index`, from 0; undefined beyond its end. */
export const keysAt = (key: AppKey, index: number): Keys | undefined => rowOf(key).keys[index];
