import type { Call, CallResult } from '../../../shared/schemas/call.ts';
import { useCallActions } from '../../app/callActions.ts';
import { iconOfTone, type ResultTone } from '../../app/resultLook.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import styles from './ResultButtons.module.css';

type ResultButtonsProps = { readonly call: Call };

type ChoiceProps = {
  readonly tone: Exclude<ResultTone, 'plain'>;
  readonly text: string;
  readonly onPress?: () => void;
};

const Choice = ({ tone, text, onPress }: ChoiceProps) => (
  <Button icon={iconOfTone(tone)} iconTone={tone} isBlock className={styles.choice} onPress={onPress}>
    {text}
  </Button>
);

const NOT_GAINED: readonly CallResult[] = ['declined', 'deferred'];

const NotGained = ({ call }: ResultButtonsProps) => {
  const t = useText();
  const { log } = useCallActions();
  return (
    <Menu
      label={t('today.needs.whatStopped')}
      trigger={
        <Button icon={iconOfTone('missed')} iconTone="missed" isBlock className={styles.choice}>
          {t('today.needs.notGained')}
        </Button>
      }
    >
      {NOT_GAINED.map((result) => (
        <MenuItem
          key={result}
          id={result}
          text={t(`results.${result}`)}
          onAction={() => void log(call.id, result)}
        />
      ))}
    </Menu>
  );
};

/** The four results of an ask; "Not gained" asks which of two it was. */
export const ResultButtons = ({ call }: ResultButtonsProps) => {
  const t = useText();
  const { log } = useCallActions();
  const choose = (result: CallResult) => () => void log(call.id, result);
  return (
    <div className={styles.grid} role="group" aria-label={call.company}>
      <Choice tone="gained" text={t('results.short.gained')} onPress={choose('gained')} />
      <Choice tone="fallback" text={t('results.short.fallback')} onPress={choose('fallback')} />
      <NotGained call={call} />
      <Choice tone="unasked" text={t('results.short.not-asked')} onPress={choose('not-asked')} />
    </div>
  );
};
