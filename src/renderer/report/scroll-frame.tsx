import type { ReactNode } from 'react';

/** A table that is only read and may be wider than the window: the keyboard can scroll it. */
export function ScrollFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it takes focus, so the frame must, to be scrolled.
    <section className="table-frame" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
