import { PanelRight } from 'lucide-react';
import { useEffect, useRef, useState, type Ref } from 'react';
import type { Call } from '../../../shared/schemas/call.ts';
import type { CallStore } from '../../app/callStore.ts';
import { playbookOf, usePlaybooks } from '../../app/playbooks.ts';
import { useText } from '../../app/text.ts';
import { useWindowTitle } from '../../app/useWindowTitle.ts';
import { WindowBanners } from '../../app/View.tsx';
import { Drawer } from '../../ui/Drawer.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { AskSection } from './AskSection.tsx';
import { CarrySection } from './CarrySection.tsx';
import { FallbackSection } from './FallbackSection.tsx';
import { KindSection } from './KindSection.tsx';
import { OpeningSection } from './OpeningSection.tsx';
import { OutcomeSection, type OutcomeHandle } from './OutcomeSection.tsx';
import styles from './Prepare.module.css';
import { PastLink } from './PastLink.tsx';
import { PrepareBanners } from './PrepareBanners.tsx';
import { PrepareHeader } from './PrepareHeader.tsx';
import { PreparationContext } from './preparation.ts';
import { QuestionsSection } from './QuestionsSection.tsx';
import { ReasonSection } from './ReasonSection.tsx';
import { useIsNarrow } from './useIsNarrow.ts';
import { usePrepareKeys } from './usePrepareKeys.ts';
import { useReturnToOutcome } from './useReturnToOutcome.ts';
import { useStepBack } from './useStepBack.ts';

const ColumnSections = () => (
  <>
    <CarrySection />
    <OpeningSection />
    <ReasonSection />
    <QuestionsSection />
    <PastLink />
  </>
);

type ColumnProps = { readonly isNarrow: boolean; readonly isOpen: boolean; readonly onClose: () => void };

/** Beside the outcome; in a narrow window over it, when called for. */
const Column = ({ isNarrow, isOpen, onClose }: ColumnProps) => {
  if (isNarrow) return isOpen ? <DrawnColumn onClose={onClose} /> : null;
  return (
    <div className={styles.columnPane}>
      <div className={styles.column}>
        <ColumnSections />
      </div>
    </div>
  );
};

const DrawnColumn = ({ onClose }: Pick<ColumnProps, 'onClose'>) => {
  const t = useText();
  const sections = useRef<HTMLDivElement>(null);
  useEffect(() => sections.current?.focus(), []);
  return (
    <Drawer title={t('prepare.column')} closeLabel={t('prepare.closeColumn')} onClose={onClose}>
      <div ref={sections} tabIndex={-1} className={styles.drawn}>
        <ColumnSections />
      </div>
    </Drawer>
  );
};

type ColumnButtonProps = {
  readonly ref: Ref<HTMLButtonElement>;
  readonly isOpen: boolean;
  readonly onPress: () => void;
};

const ColumnButton = ({ ref, isOpen, onPress }: ColumnButtonProps) => {
  const t = useText();
  return (
    <IconButton ref={ref} icon={PanelRight} label={t('prepare.column')} isOn={isOpen} onPress={onPress} />
  );
};

/** The column that lies over the outcome: closing it gives the keyboard back to its button. */
function useDrawnColumn() {
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => {
    setIsOpen(false);
    opener.current?.focus();
  };
  return { isOpen, opener, close, toggle: () => setIsOpen(!isOpen) };
}

function usePreparationOf(call: Call, store: CallStore) {
  const playbooks = usePlaybooks(call.playbookId);
  const { offerUndo, keys } = useStepBack();
  const playbook = playbookOf(playbooks, call.playbookId);
  return { preparation: { call, store, playbooks, playbook, offerUndo }, undoKeys: keys };
}

export type PrepareEditorProps = {
  readonly call: Call;
  readonly store: CallStore;
  readonly isSaving: boolean;
  readonly isFailing: boolean;
};

/** The outcome at the left, what is said and asked around it at the right. */
export const PrepareEditor = ({ call, store, isSaving, isFailing }: PrepareEditorProps) => {
  const { preparation, undoKeys } = usePreparationOf(call, store);
  const outcome = useRef<OutcomeHandle>(null);
  const isNarrow = useIsNarrow();
  const { isOpen, opener, close, toggle } = useDrawnColumn();
  const focusOutcome = (): void => outcome.current?.focus();
  useWindowTitle(call.company);
  usePrepareKeys({ call, isFailing, undoKeys, focusOutcome });
  useReturnToOutcome(call.id, focusOutcome);
  return (
    <PreparationContext value={preparation}>
      <div className={styles.screen}>
        <PrepareHeader
          isSaving={isSaving}
          isFailing={isFailing}
          columnButton={isNarrow ? <ColumnButton ref={opener} isOpen={isOpen} onPress={toggle} /> : null}
        />
        <WindowBanners hasLiveStrip={call.stage !== 'live'} />
        <PrepareBanners isFailing={isFailing} />
        <div className={styles.columns}>
          <div className={styles.workPane}>
            <div className={styles.work}>
              <KindSection />
              <OutcomeSection ref={outcome} />
              <AskSection />
              <FallbackSection />
            </div>
          </div>
          <Column isNarrow={isNarrow} isOpen={isOpen} onClose={close} />
        </div>
      </div>
    </PreparationContext>
  );
};
