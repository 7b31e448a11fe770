/** This process's environment without what would turn Electron into something else. Editors' terminals set it. */
export function appEnvironment(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE;
  return env;
}

/** The environment of a program on a desktop of its own: no other display or bus, and settings in `home`. */
export function desktopEnvironment(home: string): NodeJS.ProcessEnv {
  const env = appEnvironment();
  delete env.WAYLAND_DISPLAY;
  return {
    ...env,
    XDG_SESSION_TYPE: 'x11',
    XDG_CONFIG_HOME: `${home}/config`,
    XDG_CACHE_HOME: `${home}/cache`,
    XDG_DATA_HOME: `${home}/data`,
  };
}
