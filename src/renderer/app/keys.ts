import type { Action } from './action.ts';

/** The parts of a key press that matter. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** A key press as actions name it, as `Mod+Shift+Z`, `n` or `?`. */
export function chordOf(press: KeyPress): string {
  const character = [...press.key].length === 1;
  const mod = press.ctrlKey || press.metaKey;
  // Shift is part of a character that is typed alone (as `?`), and a key of its own together with others.
  const shift = press.shiftKey && (!character || mod || press.altKey);
  const name = character ? (mod || press.altKey ? press.key.toUpperCase() : press.key.toLowerCase()) : press.key;
  return [mod && 'Mod', press.altKey && 'Alt', shift && 'Shift', name].filter(Boolean).join('+');
}

/** Whether it is typed with one plain key, which a text needs for itself. */
export function isLetter(chord: string): boolean {
  return [...chord].length === 1;
}

/** Keys that a text with focus has for itself: its own undo and redo, and its ways to move in it. */
const ofText = new Set([
  'Mod+Z',
  'Mod+Shift+Z',
  'Mod+Y',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  // On a Mac a word back.
  'Alt+ArrowLeft',
]);

export interface KeyPlace {
  readonly textHasFocus: boolean;
  readonly letterKeys: boolean;
}

/** Whether the key may act as an action where focus is. */
export function actsHere(chord: string, place: KeyPlace): boolean {
  if (isLetter(chord)) return !place.textHasFocus && (place.letterKeys || chord === '?');
  return !(place.textHasFocus && ofText.has(chord));
}

const names: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Shift: 'Skift',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: 'Retur',
  Delete: 'Delete',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};

/** A key as people read it, as `Ctrl Skift Z`. */
export function keyText(chord: string): string {
  if (isLetter(chord)) return chord.toLocaleUpperCase('sv');
  return chord
    .split('+')
    .map((each) => names[each] ?? each)
    .join(' ');
}

export function keysOf(action: Action): string | undefined {
  const [first] = action.keys ?? [];
  return first === undefined ? undefined : keyText(first);
}

/** Pairs of actions that want the same key in the same place. */
export function clashes(actions: readonly Action[]): readonly string[] {
  const together = (a: Action, b: Action) => a.screen === undefined || b.screen === undefined || a.screen === b.screen;
  return actions.flatMap((a, index) =>
    actions
      .slice(index + 1)
      .flatMap((b) =>
        (a.keys ?? [])
          .filter((key) => together(a, b) && b.keys?.includes(key))
          .map((key) => `${key}: ${a.id}, ${b.id}`),
      ),
  );
}
