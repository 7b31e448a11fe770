/** What a list holds under a name from outside; nothing for a name that every object answers to, such as `constructor`. */
export const named = <T>(list: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(list, name) ? list[name] : undefined;
