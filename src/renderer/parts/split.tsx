import type { ReactNode } from 'react';
import './split.css';

export interface SplitProps {
  /** The list, to the left. */
  readonly list: ReactNode;
  readonly listLabel: string;
  /** The thing itself, to the right. */
  readonly children: ReactNode;
}

/** A list to the left and the thing itself to the right; below each other where there is no room. */
export function Split({ list, listLabel, children }: SplitProps) {
  return (
    <div className="split">
      <section className="split-list" aria-label={listLabel}>
        {list}
      </section>
      <div className="split-thing">{children}</div>
    </div>
  );
}
