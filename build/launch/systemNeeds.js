/**
 * A Debian and Ubuntu package. `isRenamed`: it took the ending "t64" in Debian 13 and Ubuntu 24.04.
 * @typedef {{ readonly name: string, readonly isRenamed: boolean }} SystemPackage
 * @typedef {Readonly<Record<string, SystemPackage>>} Needs
 */

/** @param {string} name @returns {SystemPackage} */
const plain = (name) => ({ name, isRenamed: false });

/** @param {string} name @returns {SystemPackage} */
const renamed = (name) => ({ name, isRenamed: true });

/**
 * What Node 26 itself links against; a bare Debian lacks it.
 * @type {Needs}
 */
export const NODE_LIBRARIES = { 'libatomic.so.1': plain('libatomic1') };

/**
 * The shared libraries Electron links against, by the name `ldd` reports, and the package that brings each.
 * @type {Needs}
 */
export const LIBRARIES = {
  'libX11.so.6': plain('libx11-6'),
  'libX11-xcb.so.1': plain('libx11-xcb1'),
  'libXcomposite.so.1': plain('libxcomposite1'),
  'libXdamage.so.1': plain('libxdamage1'),
  'libXext.so.6': plain('libxext6'),
  'libXfixes.so.3': plain('libxfixes3'),
  'libXrandr.so.2': plain('libxrandr2'),
  'libXtst.so.6': plain('libxtst6'),
  'libasound.so.2': renamed('libasound2'),
  'libatk-1.0.so.0': renamed('libatk1.0-0'),
  'libatk-bridge-2.0.so.0': renamed('libatk-bridge2.0-0'),
  'libatspi.so.0': renamed('libatspi2.0-0'),
  'libcairo.so.2': plain('libcairo2'),
  'libcups.so.2': renamed('libcups2'),
  'libdbus-1.so.3': plain('libdbus-1-3'),
  'libdrm.so.2': plain('libdrm2'),
  'libexpat.so.1': plain('libexpat1'),
  'libgbm.so.1': plain('libgbm1'),
  'libgio-2.0.so.0': renamed('libglib2.0-0'),
  'libglib-2.0.so.0': renamed('libglib2.0-0'),
  'libgobject-2.0.so.0': renamed('libglib2.0-0'),
  'libgtk-3.so.0': renamed('libgtk-3-0'),
  'libnspr4.so': plain('libnspr4'),
  'libnss3.so': plain('libnss3'),
  'libnssutil3.so': plain('libnss3'),
  'libpango-1.0.so.0': plain('libpango-1.0-0'),
  'libsmime3.so': plain('libnss3'),
  'libudev.so.1': plain('libudev1'),
  'libxcb.so.1': plain('libxcb1'),
  'libxkbcommon.so.0': plain('libxkbcommon0'),
  'libxshmfence.so.1': plain('libxshmfence1'),
};

/**
 * Libraries Electron opens only when it needs them, which `ldd` can't see: without libnotify no notification shows.
 * @type {Needs}
 */
export const OPENED_LATER = {
  'libnotify.so.4': plain('libnotify4'),
};

/**
 * The programs a virtual desktop is made of, and those the tests look at it with.
 * @type {Needs}
 */
export const DESKTOP_PROGRAMS = {
  Xvfb: plain('xvfb'),
  'dbus-daemon': plain('dbus'),
  xfwm4: plain('xfwm4'),
  'xfconf-query': plain('xfconf'),
  xprop: plain('x11-utils'),
  xdotool: plain('xdotool'),
};

/**
 * The programs that show a tray and notifications there. Without them the tests of both are left out.
 * @type {Needs}
 */
export const TRAY_PROGRAMS = {
  'xfce4-panel': plain('xfce4-panel'),
  dunst: plain('dunst'),
  gdbus: plain('libglib2.0-bin'),
};

/**
 * The spreadsheet that exports are opened in. 40 MB and 40 seconds once; without it that test is left out.
 * @type {Needs}
 */
export const SPREADSHEET_PROGRAM = { soffice: plain('libreoffice-calc') };
