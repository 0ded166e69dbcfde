import type { Sign } from './words.ts';

/** A state by its sign, its word and its colour. */
export function SignWord({ sign: { sign, text, tone } }: { sign: Sign }) {
  return (
    <span className={`sign sign-${tone}`}>
      <span aria-hidden className="sign-mark">
        {sign}
      </span>
      {text}
    </span>
  );
}
