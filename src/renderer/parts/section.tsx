import { type ReactNode, useId } from 'react';
import './section.css';

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Beside the title. */
  readonly actions?: ReactNode;
  /** One sentence below the title. */
  readonly lead?: ReactNode;
  readonly level?: 2 | 3;
}

/** A part of a screen with its heading. */
export function Section({ title, children, actions, lead, level = 2 }: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <Heading id={id}>{title}</Heading>
        {actions ? <div className="section-actions">{actions}</div> : null}
      </div>
      {lead ? <p className="section-lead">{lead}</p> : null}
      {children}
    </section>
  );
}

/** A screen's heading; the shell moves focus to it when the screen changes. */
export function ScreenTitle({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <header className="screen-head">
      <h1 tabIndex={-1} data-screen-title>
        {children}
      </h1>
      {aside}
    </header>
  );
}
