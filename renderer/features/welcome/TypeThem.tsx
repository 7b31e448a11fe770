import { Keyboard } from 'lucide-react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { WayRow } from '../../ui/WayRow.tsx';

/** For whom no calendar is to be read: a call is one line. */
export const TypeThem = ({ onPress }: { readonly onPress: () => void }) => {
  const t = useText();
  return (
    <WayRow
      icon={Keyboard}
      level={2}
      title={t('welcome.calls.type')}
      words={t('welcome.calls.typeExample')}
      action={<Button onPress={onPress}>{t('welcome.calls.typeNow')}</Button>}
    />
  );
};
