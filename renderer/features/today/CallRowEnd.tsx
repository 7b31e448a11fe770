import { CircleAlert, Radio, Target } from 'lucide-react';
import type { Call } from '../../../shared/schemas/call.ts';
import { iconOfTone, resultTone } from '../../app/resultLook.ts';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './CallRowEnd.module.css';
import type { RowState } from './dayGroups.ts';

type EndProps = { readonly call: Call; readonly state: RowState };

const DefinedBadge = ({ missing }: { readonly missing: 'opening' | 'questions' | null }) => {
  const t = useText();
  if (missing === null) {
    return (
      <Badge icon={Target} tone="defined">
        {t('today.badge.defined')}
      </Badge>
    );
  }
  return (
    <Badge icon={Target}>
      {t(missing === 'opening' ? 'today.badge.noOpening' : 'today.badge.noQuestions')}
    </Badge>
  );
};

const DefineButton = ({ call }: Pick<EndProps, 'call'>) => {
  const t = useText();
  return (
    <Button variant="attention" size="sm" onPress={() => go({ view: 'prepare', callId: call.id })}>
      {t('today.define')}
    </Button>
  );
};

const StateBadge = ({ state }: { readonly state: Exclude<RowState, { readonly kind: 'undefined' }> }) => {
  const t = useText();
  switch (state.kind) {
    case 'defined':
      return <DefinedBadge missing={state.missing} />;
    case 'live':
      return (
        <Badge icon={Radio} tone="defined">
          {t('today.badge.live')}
        </Badge>
      );
    case 'needs-result':
      return (
        <Badge icon={CircleAlert} tone="attention">
          {t('today.badge.needsResult')}
        </Badge>
      );
    case 'logged': {
      const tone = resultTone(state.result);
      return (
        <Badge icon={iconOfTone(tone)} tone={tone}>
          {t(`results.short.${state.result}`)}
        </Badge>
      );
    }
  }
};

/** Where the call stands, or the one thing it needs. */
export const CallRowEnd = ({ call, state }: EndProps) => (
  <div className={styles.end}>
    {state.kind === 'undefined' ? <DefineButton call={call} /> : <StateBadge state={state} />}
  </div>
);
