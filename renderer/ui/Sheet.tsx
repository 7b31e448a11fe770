import type { CSSProperties, ReactNode } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import styles from './Sheet.module.css';

export type SheetProps = {
  readonly isOpen: boolean;
  /** Escape, or a press outside. */
  readonly onClose: () => void;
  readonly label: string;
  /** The line a person types into, set off from what follows. */
  readonly header?: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** 620 and 84 unless told otherwise. */
  readonly width?: number | undefined;
  readonly top?: number | undefined;
};

type SheetStyle = CSSProperties & Readonly<Record<`--${string}`, string>>;

/** The frame of the palette and of planning a call: near the top, over everything. */
export const Sheet = (props: SheetProps) => {
  const { width = 620, top = 84 } = props;
  const place: SheetStyle = { '--sheet-top': `${top}px`, '--sheet-width': `${width}px` };
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      style={place}
      isOpen={props.isOpen}
      onOpenChange={(willOpen) => {
        if (!willOpen) props.onClose();
      }}
      isDismissable
    >
      <Modal className={styles.sheet ?? ''}>
        <AriaDialog aria-label={props.label} className={styles.content ?? ''}>
          {props.header === undefined ? null : <div className={styles.header}>{props.header}</div>}
          <div className={styles.body}>{props.children}</div>
          {props.footer === undefined ? null : <div className={styles.footer}>{props.footer}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
