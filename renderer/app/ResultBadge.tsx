import type { CallResult } from '../../shared/schemas/call.ts';
import { iconOfTone, resultTone } from './resultLook.ts';
import { useText } from './text.ts';
import { Badge } from '../ui/Badge.tsx';

/** A result in its colour, shape and word. */
export const ResultBadge = ({ result }: { readonly result: CallResult }) => {
  const t = useText();
  const tone = resultTone(result);
  return (
    <Badge tone={tone} icon={iconOfTone(tone)}>
      {t(`results.short.${result}`)}
    </Badge>
  );
};
