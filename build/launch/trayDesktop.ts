import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './command.ts';
import { blocked, type Ready } from './ready.ts';
import { startVirtualDesktop, type VirtualDesktop } from './virtualDesktop.ts';

const START_LIMIT_SECONDS = 15;
const SERVICES = ['org.kde.StatusNotifierWatcher', 'org.freedesktop.Notifications'];

/** Starts a virtual desktop on which a panel shows tray icons and a program shows notifications. */
export async function startTrayDesktop(): Promise<Ready<VirtualDesktop>> {
  const desktop = await startVirtualDesktop();
  if (!desktop.ok) return desktop;
  const { env, home, add, stop } = desktop.value;
  writePanelSettings(join(home, 'config', 'xfce4', 'xfconf', 'xfce-perchannel-xml'));
  writeNotificationSettings(join(home, 'config', 'dunst'));
  env.XDG_CURRENT_DESKTOP = 'XFCE';
  add(['xfce4-panel', '--disable-wm-check']);
  add(['dunst']);
  for (const service of SERVICES) {
    const { code } = await runQuietly('gdbus', waitFor(service), { env });
    if (code === 0) continue;
    await stop();
    return blocked(`The virtual desktop could not be started: nobody owns ${service}.`);
  }
  return desktop;
}

const waitFor = (service: string): readonly string[] => [
  ...['wait', '--session', `--timeout=${START_LIMIT_SECONDS}`, service],
];

/** One panel at the top, with the windows and the tray icons in it. */
function writePanelSettings(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'xfce4-panel.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>
    <channel name="xfce4-panel" version="1.0">
      <property name="configver" type="int" value="2"/>
      <property name="panels" type="array">
        <value type="int" value="1"/>
        <property name="panel-1" type="empty">
          <property name="position" type="string" value="p=6;x=0;y=0"/>
          <property name="length" type="uint" value="100"/>
          <property name="size" type="uint" value="30"/>
          <property name="plugin-ids" type="array">
            <value type="int" value="1"/>
            <value type="int" value="2"/>
          </property>
        </property>
      </property>
      <property name="plugins" type="empty">
        <property name="plugin-1" type="string" value="tasklist"/>
        <property name="plugin-2" type="string" value="systray"/>
      </property>
    </channel>`,
  );
}

/** dunst asks its menu program which button to press: here a file that a test writes answers. */
function writeNotificationSettings(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const menu = `/usr/bin/grep -F -m 1 -f ${folder}/button`;
  writeFileSync(join(folder, 'dunstrc'), `[global]\n    dmenu = ${menu}\n    origin = bottom-right\n`);
}
