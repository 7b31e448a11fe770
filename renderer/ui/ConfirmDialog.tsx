import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

export type ConfirmDialogProps = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children?: ReactNode;
  /** The way that loses nothing: primary, has the keyboard, Enter takes it. */
  readonly safeLabel: string;
  readonly onSafe: () => void;
  readonly riskLabel: string;
  readonly onRisk: () => void;
  /** `danger` where something is lost for good, `ghost` otherwise. */
  readonly riskVariant?: 'danger' | 'ghost' | undefined;
  readonly isRiskPending?: boolean | undefined;
  /** Escape or a press outside; the same as `onSafe` unless it does more than close. */
  readonly onClose?: (() => void) | undefined;
};

/** Asks before loss, or before starting without an outcome. The safe way is the primary one. */
export const ConfirmDialog = (props: ConfirmDialogProps) => (
  <Dialog
    isOpen={props.isOpen}
    onClose={props.onClose ?? props.onSafe}
    title={props.title}
    role="alertdialog"
    actions={
      <>
        <Button
          variant={props.riskVariant ?? 'ghost'}
          onPress={props.onRisk}
          isPending={props.isRiskPending ?? false}
        >
          {props.riskLabel}
        </Button>
        <Button variant="primary" keys={['Enter']} onPress={props.onSafe} hasInitialFocus>
          {props.safeLabel}
        </Button>
      </>
    }
  >
    {props.children}
  </Dialog>
);
