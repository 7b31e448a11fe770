import { History } from 'lucide-react';
import { useCompanyCalls } from '../../app/companyCalls.ts';
import { go } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { usePreparation } from './preparation.ts';

/** The way to what this company has agreed to so far; none before the first call with it. */
export const PastLink = () => {
  const t = useText();
  const { company } = usePreparation().call;
  const found = useCompanyCalls(company);
  if (found.status !== 'ready' || !found.value.some(({ stage }) => stage === 'logged')) return null;
  return (
    <div>
      <Button size="sm" icon={History} onPress={() => go({ view: 'company', company })}>
        {t('company.open', { company })}
      </Button>
    </div>
  );
};
