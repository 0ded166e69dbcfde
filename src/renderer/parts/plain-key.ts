interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget;
}

const texts = 'input:not([type=checkbox]):not([type=radio]), textarea, [contenteditable=true]';

/** The key that was pressed alone (or with Shift) outside a text, in lower case; null where it belongs to a text. */
export function plainKey({ key, ctrlKey, metaKey, altKey, target }: Press): string | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (target instanceof Element && target.matches(texts)) return null;
  return key.toLocaleLowerCase('sv');
}
