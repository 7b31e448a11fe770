import { GraduationCap } from 'lucide-react';
import { isPracticeCall } from '../../shared/domain/practiceCall.ts';
import { Badge } from '../ui/Badge.tsx';
import { useText } from './text.ts';

/** Marks the call with the made-up client wherever it stands among real ones; nothing for those. */
export const PracticeBadge = ({ call }: { readonly call: { readonly id: string } }) => {
  const t = useText();
  return isPracticeCall(call) ? (
    <Badge icon={GraduationCap} size="sm">
      {t('practice.badge')}
    </Badge>
  ) : null;
};
