import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Tone } from '../store/notices.ts';
import './notice.css';

const signs = { info: Info, ok: CircleCheck, warn: TriangleAlert, danger: CircleAlert } as const;
const words: Record<Tone, string> = { info: 'Upplysning', ok: 'Klart', warn: 'Att se över', danger: 'Fel' };

export interface NoticeProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** One thing to know, with a sign and a word for its kind, never colour alone. */
export function Notice({ tone, children, actions }: NoticeProps) {
  const Sign = signs[tone];
  return (
    <div className={`notice notice-${tone}`}>
      <Sign role="img" aria-label={words[tone]} />
      <div className="notice-text">{children}</div>
      {actions ? <div className="notice-actions">{actions}</div> : null}
    </div>
  );
}
