type Choice = 'system' | 'en' | 'de';

/** The language to speak: the one chosen, else the first of the system's that there is a catalogue for. */
export function languageFor(choice: Choice, systemLanguages: readonly string[]): 'en' | 'de' {
  if (choice !== 'system') return choice;
  const spoken = systemLanguages.map((tag) => tag.toLowerCase().split('-')[0]);
  return spoken.find((language) => language === 'en' || language === 'de') ?? 'en';
}
