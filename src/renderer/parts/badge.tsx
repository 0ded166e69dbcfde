import type { ReactNode } from 'react';
import './badge.css';

/** A word about a state, as `preliminärt`. */
export function Badge({
  children,
  tone = 'plain',
}: {
  children: ReactNode;
  tone?: 'plain' | 'ok' | 'warn' | 'danger';
}) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}
