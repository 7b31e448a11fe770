import { DATE_LOCALES, type DateLocale } from '../../../shared/lib/dateLocales.ts';
import { useBoot } from '../../app/boot.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { useText, type Text } from '../../app/text.ts';
import { Select } from '../../ui/Select.tsx';
import { SettingRow } from '../../ui/SettingGroup.tsx';
import { change } from './change.ts';

/** The name of a locale in the language spoken, such as “British English”. */
function nameOf(locale: DateLocale, t: Text, language: string): string {
  if (locale === 'system' || locale === 'language') return t(`settings.dates.${locale}`);
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return names.of(locale) ?? locale;
}

/** How dates and times are written, with today as the example. */
export const DatesRow = () => {
  const t = useText();
  const format = useFormat();
  const now = useNow('minute');
  const { settings, language } = useBoot();
  const title = t('settings.dates.title');
  return (
    <SettingRow title={title} words={t('settings.dates.words', { example: format.dayAndTime(now) })}>
      {() => (
        <Select
          label={title}
          labelPlacement="hidden"
          options={DATE_LOCALES.map((id) => ({ id, text: nameOf(id, t, language) }))}
          value={settings.dateLocale}
          onChange={(dateLocale) => change({ dateLocale })}
        />
      )}
    </SettingRow>
  );
};
