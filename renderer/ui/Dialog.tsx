import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './Dialog.module.css';

export type DialogProps = {
  readonly isOpen: boolean;
  /** Escape, or a press outside. */
  readonly onClose: () => void;
  readonly title: string;
  readonly children?: ReactNode;
  /** Buttons at the lower right, the safe one last and primary. */
  readonly actions: ReactNode;
  readonly role?: 'dialog' | 'alertdialog' | undefined;
};

/** A question that must be answered first, at most 440 px wide. */
export const Dialog = ({ isOpen, onClose, title, children, actions, role = 'dialog' }: DialogProps) => (
  <ModalOverlay
    className={styles.scrim ?? ''}
    isOpen={isOpen}
    onOpenChange={(willOpen) => {
      if (!willOpen) onClose();
    }}
    isDismissable
  >
    <Modal className={styles.dialog ?? ''}>
      <AriaDialog role={role} className={styles.content ?? ''}>
        <Heading slot="title" level={2} className={styles.title ?? ''}>
          {title}
        </Heading>
        <div className={styles.body}>{children}</div>
        <div className={styles.actions}>{actions}</div>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
