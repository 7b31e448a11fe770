import { useText } from '../../app/text.ts';
import type { SlotNames } from './patternText.ts';

/** What each slot is called in the language in force. */
export function useSlotNames(): SlotNames {
  const t = useText();
  return {
    contact: t('playbookScreen.slot.contact'),
    company: t('playbookScreen.slot.company'),
    minutes: t('playbookScreen.slot.minutes'),
    purpose: t('playbookScreen.slot.purpose'),
    ask: t('playbookScreen.slot.ask'),
  };
}
