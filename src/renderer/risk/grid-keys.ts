import type { KeyPress } from '../app/keys.ts';
import { type Block, blockOf, type Cell, type GridSize, type Selection, tabbed, target } from './grid-selection.ts';

/** What a key in the grid means. */
export type GridDeed =
  | { readonly kind: 'go'; readonly cell: Cell; readonly extend: boolean }
  | { readonly kind: 'edit'; readonly initial: string | null }
  | { readonly kind: 'clear'; readonly block: Block }
  | { readonly kind: 'fillDown'; readonly block: Block }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'add' }
  | { readonly kind: 'remove'; readonly block: Block }
  | { readonly kind: 'selectAll' };

/** What a key means where one is, as a spreadsheet has it; null for a key that is not the grid's. */
export function deedOf(press: KeyPress, selection: Selection, size: GridSize): GridDeed | null {
  const { key, shiftKey, altKey } = press;
  const mod = press.ctrlKey || press.metaKey;
  const block = blockOf(selection);
  if (altKey && !mod) return altDeed(key);
  const cell = target(selection.focus, key, mod, size);
  if (cell !== null) return { kind: 'go', cell, extend: shiftKey };
  if (mod) return modDeed(key, block);
  switch (key) {
    case 'Enter':
    case 'F2':
      return { kind: 'edit', initial: null };
    case 'Tab': {
      const next = tabbed(selection.focus, shiftKey ? -1 : 1, size);
      return next === null ? null : { kind: 'go', cell: next, extend: false };
    }
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear', block };
    case 'Insert':
      return { kind: 'add' };
    default:
      return [...key].length === 1 ? { kind: 'edit', initial: key } : null;
  }
}

function altDeed(key: string): GridDeed | null {
  if (key === 'ArrowUp') return { kind: 'move', by: -1 };
  if (key === 'ArrowDown') return { kind: 'move', by: 1 };
  return null;
}

function modDeed(key: string, block: Block): GridDeed | null {
  switch (key.toLowerCase()) {
    case 'd':
      return { kind: 'fillDown', block };
    case 'a':
      return { kind: 'selectAll' };
    case 'enter':
      return { kind: 'add' };
    case '-':
      return { kind: 'remove', block };
    default:
      return null;
  }
}
