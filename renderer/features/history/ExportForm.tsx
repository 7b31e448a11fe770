import { useState } from 'react';
import { EXPORT_PROFILE } from '../../../shared/domain/csv/profiles/exportProfiles.ts';
import type { HistoryView } from '../../../shared/domain/historyView.ts';
import type { ExportProfileId } from '../../../shared/lib/exportProfiles.ts';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { ExportByHand } from './ExportByHand.tsx';
import { ExportFooter } from './ExportFooter.tsx';
import styles from './ExportForm.module.css';
import { ExportProfiles } from './ExportProfiles.tsx';
import { useScopes, type ScopeKind, type Scopes } from './exportScopes.ts';

const KINDS: readonly ScopeKind[] = ['all', 'filtered', 'selected'];

type ScopeChoiceProps = Pick<Scopes, 'counts'> & {
  readonly kind: ScopeKind;
  readonly onChange: (kind: ScopeKind) => void;
};

const ScopeChoice = ({ kind, counts, onChange }: ScopeChoiceProps) => {
  const t = useText();
  const format = useFormat();
  const options = KINDS.map((id) => ({
    id,
    text: t(`export.scope.${id}`),
    count: counts === null ? '' : format.number(counts[id]),
    isDisabled: counts?.[id] === 0,
  }));
  return (
    <SegmentedControl
      label={t('export.scope.label')}
      options={options}
      value={kind}
      onChange={onChange}
      isBlock
    />
  );
};

/** What the last export was for; remembered at once. */
function useProfile(): readonly [ExportProfileId, (profile: ExportProfileId) => void] {
  const { settings } = useBoot();
  const [profile, setProfile] = useState(settings.exportProfile);
  const choose = (next: ExportProfileId): void => {
    setProfile(next);
    void ask('settings.change', { exportProfile: next });
  };
  return [profile, choose];
}

type Props = { readonly view: HistoryView; readonly onDone: () => void };

/** Which calls, what for, and what is left to do by hand. */
export const ExportForm = ({ view, onDone }: Props) => {
  const { scopes, likely, counts } = useScopes(view);
  const [chosen, setChosen] = useState<ScopeKind | null>(null);
  const [profile, setProfile] = useProfile();
  const kind = chosen ?? likely;
  const count = counts?.[kind] ?? null;
  return (
    <div className={styles.form}>
      <ScopeChoice kind={kind} counts={counts} onChange={setChosen} />
      <ExportProfiles profile={profile} onChange={setProfile} />
      <ExportByHand profile={EXPORT_PROFILE[profile]} count={count} />
      <ExportFooter order={{ scope: scopes[kind], profile }} count={count} onDone={onDone} />
    </div>
  );
};
