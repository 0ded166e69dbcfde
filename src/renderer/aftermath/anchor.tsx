import { type ReactNode, useEffect } from 'react';
import { focusHeading } from './keep-focus.tsx';

const anchorId = (part: string) => `del-${part}`;

/** Brings reader and keyboard to a part of a panel, where it is on the screen; null is none. */
export function comeTo(part: string | null): void {
  const frame = part === null ? null : document.getElementById(anchorId(part));
  if (frame === null) return;
  frame.scrollIntoView();
  focusHeading(frame);
}

/** A part of a panel that an address can name: one who came for it is brought there. */
export function Anchor(props: { part: string; section: string | null; children: ReactNode }) {
  const { part, section, children } = props;
  const wanted = section === part;
  useEffect(() => {
    if (wanted) comeTo(part);
  }, [wanted, part]);
  return (
    <div className="anchor" id={anchorId(part)}>
      {children}
    </div>
  );
}
