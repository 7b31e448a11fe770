import { Ellipsis } from 'lucide-react';
import type { Call, CallResult } from '../../../shared/schemas/call.ts';
import { useCallActions } from '../../app/callActions.ts';
import { iconOfTone, resultTone } from '../../app/resultLook.ts';
import { useText } from '../../app/text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem, MenuSection } from '../../ui/Menu.tsx';

const DID_NOT_HAPPEN: readonly CallResult[] = ['no-show', 'cancelled', 'rescheduled'];

/** The rarer results: something else was agreed, or the call did not take place. */
export const OtherResultsMenu = ({ call }: { readonly call: Call }) => {
  const t = useText();
  const { log } = useCallActions();
  const label = t('today.needs.more', { company: call.company });
  const item = (result: CallResult) => {
    const tone = resultTone(result);
    return (
      <MenuItem
        key={result}
        id={result}
        icon={iconOfTone(tone)}
        {...(tone === 'plain' ? {} : { iconTone: tone })}
        text={t(`results.${result}`)}
        onAction={() => void log(call.id, result)}
      />
    );
  };
  return (
    <Menu
      label={label}
      placement="bottom end"
      trigger={<IconButton icon={Ellipsis} size="sm" label={label} />}
    >
      {item('other')}
      <MenuSection heading={t('today.needs.didNotHappen')}>{DID_NOT_HAPPEN.map(item)}</MenuSection>
    </Menu>
  );
};
