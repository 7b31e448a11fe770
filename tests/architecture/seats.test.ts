import { describe, expect, it } from 'vitest';
import {
  idsAreGiven,
  ipcMainHasOneSeat,
  ipcRendererHasOneSeat,
  onlyEmitEventSpeaksToPages,
  timeAndChanceAreGiven,
} from './seats.ts';
import { readSources, sourceOf, type Rule } from './sources.ts';

const sources = readSources();

type Seat = { readonly rule: Rule; readonly path: string; readonly seed: string };

const seats: Readonly<Record<string, Seat>> = {
  'ipcMain is spoken to in registerIpc only': {
    rule: ipcMainHasOneSeat,
    path: 'main/adapters/tray/tray.ts',
    seed: "import { ipcMain } from 'electron';",
  },
  'ipcRenderer is spoken to in the preload only': {
    rule: ipcRendererHasOneSeat,
    path: 'renderer/app/bridge.ts',
    seed: "window.electron.ipcRenderer.invoke('call.start');",
  },
  'pages hear from emitEvent only': {
    rule: onlyEmitEventSpeaksToPages,
    path: 'main/adapters/windows/panel.ts',
    seed: "panel.webContents\n  .send('x');",
  },
  'the time comes from a clock': {
    rule: timeAndChanceAreGiven,
    path: 'main/services/liveService.ts',
    seed: 'const startedAt = Date.now();',
  },
  'the date comes from a clock': {
    rule: timeAndChanceAreGiven,
    path: 'shared/domain/readiness.ts',
    seed: 'const today = new Date();',
  },
  'the calendar day comes from a clock': {
    rule: timeAndChanceAreGiven,
    path: 'renderer/features/today/days.ts',
    seed: 'const today = Temporal.Now.plainDateISO();',
  },
  'ids are given': {
    rule: idsAreGiven,
    path: 'shared/domain/newCall.ts',
    seed: 'const id = crypto.randomUUID();',
  },
};

describe.each(Object.entries(seats))('%s', (_, { rule, path, seed }) => {
  it('everywhere in the project', () => {
    expect(rule(sources)).toEqual([]);
  });

  it('and a file that breaks this is named', () => {
    expect(rule([sourceOf(path, seed)])).toHaveLength(1);
  });

  it('and a comment about it breaks nothing', () => {
    expect(rule([sourceOf(path, `// ${seed.replace('\n', ' ')}`)])).toEqual([]);
  });
});
