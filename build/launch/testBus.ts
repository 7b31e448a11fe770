import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the bus may start by itself: where the window manager keeps its settings, and nothing this machine happens to have. */
const STARTED_ON_DEMAND = ['/usr/share/dbus-1/services/org.xfce.Xfconf.service'];

/** Writes how the desktop's bus is to be: the same on every machine, whatever else is installed. Gives the file. */
export function writeBusConfiguration(home: string): string {
  const services = join(home, 'services');
  mkdirSync(services);
  for (const file of STARTED_ON_DEMAND)
    if (existsSync(file)) copyFileSync(file, join(services, 'xfconf.service'));
  const configuration = join(home, 'bus.conf');
  writeFileSync(
    configuration,
    `<busconfig>
      <type>session</type>
      <listen>unix:path=${home}/bus</listen>
      <auth>EXTERNAL</auth>
      <servicedir>${services}</servicedir>
      <policy context="default">
        <allow send_destination="*"/>
        <allow receive_sender="*"/>
        <allow own="*"/>
      </policy>
    </busconfig>`,
  );
  return configuration;
}
