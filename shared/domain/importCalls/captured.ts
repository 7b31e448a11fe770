type EightTexts = readonly [string, string, string, string, string, string, string, string];

/** What the groups of a pattern caught, '' where one caught nothing; null when the text does not match. */
export function captured(pattern: RegExp, text: string): EightTexts | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const at = (group: number): string => match[group] ?? '';
  return [at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8)];
}
