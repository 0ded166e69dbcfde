import type { Motion, MotionKind } from '../../shared/minutes/model.ts';

interface KindWords {
  readonly kind: MotionKind;
  /** The letter that chooses it. */
  readonly letter: string;
  readonly text: string;
  /** Whether it says nothing without words of its own. */
  readonly needsWords: boolean;
}

/** What one can move, in the order of the row of buttons. */
export const motionKindWords: readonly KindWords[] = [
  { kind: 'approve', letter: 'b', text: 'bifall', needsWords: false },
  { kind: 'reject', letter: 'a', text: 'avslag', needsWords: false },
  { kind: 'amend', letter: 'ä', text: 'ändring', needsWords: true },
  { kind: 'add', letter: 't', text: 'tillägg', needsWords: true },
  { kind: 'refer', letter: 'å', text: 'återremiss', needsWords: false },
  { kind: 'table', letter: 'o', text: 'bordläggning', needsWords: false },
  { kind: 'other', letter: 'e', text: 'eget', needsWords: true },
];

export function kindText(kind: MotionKind): string {
  return motionKindWords.find((each) => each.kind === kind)?.text ?? kind;
}

export function needsWords(kind: MotionKind): boolean {
  return motionKindWords.find((each) => each.kind === kind)?.needsWords ?? false;
}

/** A motion in a line, as `ändring: att planen tas upp igen i maj`. */
export function motionLine({ kind, text }: Pick<Motion, 'kind' | 'text'>): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words === '' ? kindText(kind) : `${kindText(kind)}: ${words}`;
}
