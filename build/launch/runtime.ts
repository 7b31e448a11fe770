/** An Electron that can be started: `folder` is its dist folder, `executable` the program in it. */
export type ElectronRuntime = {
  readonly source: 'official' | 'fallback';
  readonly version: string;
  readonly folder: string;
  readonly executable: string;
};
