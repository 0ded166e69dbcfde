import type { Tone } from '../../shared/risk/scale.ts';
import './tone-sign.css';

/** The sign of each treatment, which colour never stands without. */
export const toneSigns: Readonly<Record<Tone, string>> = { minimera: '■', reducera: '◆', acceptera: '●' };

/** The sign of a treatment in its colour; the word beside it is what is read. */
export function ToneSign({ tone }: { tone: Tone }) {
  return (
    <span className="tone-sign" data-tone={tone} aria-hidden>
      {toneSigns[tone]}
    </span>
  );
}
