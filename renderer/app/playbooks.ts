import { useEffect, useState } from 'react';
import type { Playbook } from '../../shared/schemas/playbook.ts';
import { ask } from './bridge.ts';
import { useBoot } from './boot.ts';

/** The playbooks in the language in force; empty until they have come. */
export function usePlaybooks(): readonly Playbook[] {
  const { language } = useBoot();
  const [playbooks, setPlaybooks] = useState<readonly Playbook[]>([]);
  useEffect(() => {
    let isShown = true;
    const take = (list: readonly Playbook[]): void => {
      if (isShown) setPlaybooks(list);
    };
    void ask('playbook.list').then(take);
    return () => {
      isShown = false;
    };
  }, [language]);
  return playbooks;
}

/** The playbook with this id; the first one stands in for an unknown id, as it does in main. */
export const playbookOf = (playbooks: readonly Playbook[], id: string | null): Playbook | null =>
  playbooks.find((playbook) => playbook.id === id) ?? playbooks[0] ?? null;
