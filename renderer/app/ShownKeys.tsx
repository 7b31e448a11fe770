import { use } from 'react';
import { rowOf, type AppKey, type Keys } from '../../shared/domain/appKeys.ts';
import { shownKeys } from '../../shared/domain/shortcuts.ts';
import type { Accelerator } from '../../shared/schemas/shortcuts.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { keyWords } from '../ui/keys.ts';
import { KeyNamesContext, PlatformContext } from '../ui/PlatformContext.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useBoot } from './boot.ts';
import { useText } from './text.ts';

/** A shortcut with its words for a screen reader, which sees no keys. */
const ReadKeys = ({ keys }: { readonly keys: Keys }) => {
  const words = keyWords(keys, use(PlatformContext), use(KeyNamesContext));
  return (
    <>
      <Kbd keys={keys} />
      <VisuallyHidden>{words}</VisuallyHidden>
    </>
  );
};

/** The keys of a row: all of them, or the ends of a range. */
export const RowKeys = ({ id }: { readonly id: AppKey }) => {
  const t = useText();
  const { keys, isRange = false } = rowOf(id);
  const last = keys.at(-1);
  if (last === undefined || keys.length === 1) return <ReadKeys keys={keys[0]} />;
  if (!isRange) return keys.map((one) => <ReadKeys key={one.join(' ')} keys={one} />);
  return (
    <>
      <ReadKeys keys={keys[0]} />
      <span>{t('keyList.to')}</span>
      <ReadKeys keys={last.slice(-1)} />
    </>
  );
};

/** Keys that are heard in every app: those that are held, then the one that is pressed. */
export const GlobalKeys = ({ accelerator }: { readonly accelerator: Accelerator }) => {
  const { platform } = useBoot();
  const { held, pressed } = shownKeys(accelerator, platform);
  const words = keyWords([...held, pressed], use(PlatformContext), use(KeyNamesContext));
  return (
    <>
      {held.length === 0 ? null : <Kbd keys={held} />}
      <Kbd keys={[pressed]} />
      <VisuallyHidden>{words}</VisuallyHidden>
    </>
  );
};
