import { expect, it } from 'vitest';
import { firstSentence } from '../../../../shared/domain/firstSentence.ts';

it.each([
  ['Thanks for the time, Dana. Are we still good until 12:30?', 'Thanks for the time, Dana.'],
  ['Thank you, Dr. Meyer. Shall we begin?', 'Thank you, Dr. Meyer.'],
  ['Thanks, J. R. Reyes! Still good?', 'Thanks, J. R. Reyes!'],
  ['Are we still good? I have 30 minutes.', 'Are we still good?'],
  ['It costs 3.5 million a year. Let us look.', 'It costs 3.5 million a year.'],
  ['Good morning\nThanks for coming.', 'Good morning'],
  ['No full stop', 'No full stop'],
  ['Thanks, Dr.', 'Thanks, Dr.'],
  ['  \n ', ''],
])('of %j it is %j', (text, sentence) => {
  expect(firstSentence(text, 'en')).toBe(sentence);
});

it('knows German titles and abbreviations', () => {
  expect(firstSentence('Danke, Hr. Prof. Dr. Kühn. Passt es noch?', 'de')).toBe('Danke, Hr. Prof. Dr. Kühn.');
  expect(firstSentence('Wir prüfen z. B. Reno. Passt das?', 'de')).toBe('Wir prüfen z. B. Reno.');
});
