import type { Call, CallResult } from '../../../shared/schemas/call.ts';
import { ask } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { say } from '../../app/toasts.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { resultItems } from './resultItems.tsx';

/** Corrects the result of a logged call; the toast takes it back. */
export const LogAgain = ({ call }: { readonly call: Call }) => {
  const t = useText();
  if (call.stage !== 'logged') return null;
  const { id, result: before } = call;
  const choose = (result: CallResult): void => {
    if (result === before) return;
    void ask('call.choose', { id, result }).then(() => {
      const run = (): void => void ask('call.choose', { id, result: before });
      say(t('history.resultChanged', { result: t(`results.${result}`) }), {
        action: { label: t('shell.undo'), run },
      });
    });
  };
  return (
    <Menu
      label={t('history.changeResult')}
      placement="top start"
      selectionMode="single"
      selected={[before]}
      onSelect={([chosen]) => (chosen === undefined ? undefined : choose(chosen as CallResult))}
      trigger={<Button>{t('history.changeResult')}</Button>}
    >
      {resultItems(t)}
    </Menu>
  );
};
