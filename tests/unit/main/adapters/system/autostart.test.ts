import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAutostartFile } from '../../../../../main/adapters/system/autostartFile.ts';
import { autostartEntry, execLine, isEntryOn } from '../../../../../main/adapters/system/desktopEntry.ts';

const log = { info: () => undefined, error: () => undefined };

describe('a command in Exec', () => {
  it('is each argument in quotes', () => {
    expect(execLine(['/opt/callside/callside', '--hidden'])).toBe('"/opt/callside/callside" "--hidden"');
  });

  it.each([
    ['a space', '/opt/my apps/callside', String.raw`"/opt/my apps/callside"`],
    ['a quote', '/opt/"x"', String.raw`"/opt/\\"x\\""`],
    ['a dollar sign', '/opt/$HOME', String.raw`"/opt/\\$HOME"`],
    ['a backtick', '/opt/`id`', '"/opt/\\\\`id\\\\`"'],
    ['a backslash', String.raw`/opt/a\b`, String.raw`"/opt/a\\\\b"`],
    ['a percent sign', '/opt/100%f', '"/opt/100%%f"'],
    ['a line break', '/opt/a\nHidden=true', String.raw`"/opt/a\nHidden` + '=true"'],
  ])('keeps %s in a path', (_what, path, quoted) => {
    expect(execLine([path])).toContain(quoted);
  });

  it('starts a program with an equal or percent sign in its path through a shell, as systems need it', () => {
    expect(execLine(['/opt/a=b', '--hidden'])).toBe(
      String.raw`"/bin/sh" "-c" "exec \\"\\$0\\" \\"\\$@\\"" "/opt/a=b" "--hidden"`,
    );
  });
});

describe('an autostart entry', () => {
  const entry = autostartEntry('Callside', ['/opt/callside', '--hidden']);

  it('is on as it is written', () => {
    expect(isEntryOn(entry)).toBe(true);
    expect(entry.split('\n')).toContain('Exec="/opt/callside" "--hidden"');
  });

  it('is off when the desktop or the user switched it off inside', () => {
    expect(isEntryOn(`${entry}Hidden=true\n`)).toBe(false);
    expect(isEntryOn(`${entry}Hidden = true\n`)).toBe(false);
    expect(isEntryOn(entry.replace('enabled=true', 'enabled=false'))).toBe(false);
  });

  it('is off when it starts nothing', () => {
    expect(isEntryOn('')).toBe(false);
    expect(isEntryOn('[Desktop Entry]\nName=Callside\n')).toBe(false);
    expect(isEntryOn('[Other]\nExec=/opt/callside\n')).toBe(false);
  });

  it('is not switched off by another group', () => {
    expect(isEntryOn(`${entry}[Desktop Action x]\nHidden=true\n`)).toBe(true);
  });
});

describe('the autostart file', () => {
  let home = '';
  beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'callside-home-'))));
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  const open = (env: Readonly<Record<string, string>> = {}) =>
    createAutostartFile({ env, home, command: ['/opt/callside', '--hidden'], log });

  it('is off, then on, then off and gone', () => {
    const entry = open();
    expect(entry.isOn()).toBe(false);
    entry.set(true);
    expect(entry.isOn()).toBe(true);
    expect(readdirSync(join(home, '.config/autostart'))).toEqual(['callside.desktop']);
    entry.set(false);
    expect(entry.isOn()).toBe(false);
    expect(readdirSync(join(home, '.config/autostart'))).toEqual([]);
    expect(() => entry.set(false)).not.toThrow();
  });

  it('lies where the user keeps settings, unless that is no absolute path', () => {
    open({ XDG_CONFIG_HOME: join(home, 'settings') }).set(true);
    expect(existsSync(join(home, 'settings/autostart/callside.desktop'))).toBe(true);
    open({ XDG_CONFIG_HOME: 'settings' }).set(true);
    expect(existsSync(join(home, '.config/autostart/callside.desktop'))).toBe(true);
  });

  it('brings back an entry that was switched off by hand', () => {
    const entry = open();
    entry.set(true);
    const path = join(home, '.config/autostart/callside.desktop');
    writeFileSync(path, `${readFileSync(path, 'utf8')}Hidden=true\n`);
    expect(entry.isOn()).toBe(false);
    entry.set(true);
    expect(entry.isOn()).toBe(true);
  });

  it('stays off where nothing can be written, without failing', () => {
    mkdirSync(join(home, '.config'));
    writeFileSync(join(home, '.config/autostart'), 'a file in the way');
    const entry = open();
    expect(() => entry.set(true)).not.toThrow();
    expect(entry.isOn()).toBe(false);
  });
});
