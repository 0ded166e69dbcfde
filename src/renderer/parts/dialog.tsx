import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  /** Escape, or the way out that the actions offer. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the way out first. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
  /** A press outside does not put it away, as where much has been chosen in it. */
  readonly stays?: boolean;
}

/** Only for a choice that must be made now. */
export function Dialog({ title, open, onClose, children, actions, wide, role = 'dialog', stays }: DialogProps) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen={open}
      onOpenChange={(next) => !next && onClose()}
      isDismissable={role === 'dialog' && !stays}
    >
      <Modal className={`modal ${wide ? 'modal-wide' : ''}`}>
        <AriaDialog className="dialog" role={role}>
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <div className="dialog-body">{children}</div>
          {actions ? <div className="dialog-actions">{actions}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
