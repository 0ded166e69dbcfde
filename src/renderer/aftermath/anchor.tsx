import { type ReactNode, useEffect, useRef } from 'react';

/** A part of a panel that an address can name: one who came for it is brought there. */
export function Anchor(props: { part: string; section: string | null; children: ReactNode }) {
  const { part, section, children } = props;
  const frame = useRef<HTMLDivElement>(null);
  const wanted = section === part;
  useEffect(() => {
    if (!wanted) return;
    frame.current?.scrollIntoView();
    frame.current?.focus({ preventScroll: true });
  }, [wanted]);
  return (
    <div className="anchor" ref={frame} tabIndex={-1}>
      {children}
    </div>
  );
}
