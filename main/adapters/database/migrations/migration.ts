/** One step forward of the schema; once released it is never edited. */
export type Migration = {
  /** Steps of 10, the number of the file's name; kept as `user_version`. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
};
