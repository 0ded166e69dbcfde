import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import './toolbar.css';

/** Buttons in a row; one Tab stop, the arrows walk inside. */
export function Toolbar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <AriaToolbar aria-label={label} className="toolbar">
      {children}
    </AriaToolbar>
  );
}
