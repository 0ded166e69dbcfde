import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import './list.css';

export interface ListProps<T extends { readonly id: string }> {
  /** What the list holds, for those who listen. */
  readonly label: string;
  readonly items: readonly T[];
  readonly selectedId?: string | null;
  /** The arrows move the selection at once. */
  readonly onSelect?: (id: string) => void;
  /** Enter or a double click. */
  readonly onOpen?: (id: string) => void;
  /** F2. */
  readonly onRename?: (id: string) => void;
  /** Delete. */
  readonly onRemove?: (id: string) => void;
  /** Alt and an arrow, or dragging; `to` is the row's new place. */
  readonly onMove?: (id: string, to: number) => void;
  /** The row's words, for finding by typing and for those who listen. */
  readonly text: (item: T) => string;
  readonly children: (item: T, index: number) => ReactNode;
  readonly empty?: ReactNode;
  readonly className?: string;
  /** Letters are keys of the screen there, and find no row. */
  readonly noTypeAhead?: boolean;
}

/** A list one walks with the arrows: Home, End, Enter opens, F2 renames, Alt and an arrow moves. */
export function List<T extends { readonly id: string }>(props: ListProps<T>) {
  const { label, items, selectedId, onSelect, onOpen, onMove, text, children, empty, className, noTypeAhead } = props;
  const frame = useRef<HTMLDivElement>(null);
  const at = (id: unknown) => items.findIndex((each) => each.id === id);

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [id] = keys;
      const from = at(id);
      const over = at(target.key) + (target.dropPosition === 'after' ? 1 : 0);
      const to = over > from ? over - 1 : over;
      if (from >= 0 && to !== from) onMove?.(String(id), to);
    },
  });

  // Before the list sees it: there the arrows mean the selection, whatever Alt says.
  const onKeys = (event: KeyboardEvent) => {
    const row = (event.target as HTMLElement).closest('[data-key]')?.getAttribute('data-key') ?? selectedId;
    if (row === null || row === undefined || !frame.current?.contains(event.target as Node)) return;
    const index = at(row);
    const done = keyAction(event, props, row, index);
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={`list ${className ?? ''}`} ref={frame} onKeyDownCapture={onKeys}>
      <GridList
        // A list that is locked while it is shown begins anew: the hooks of dragging are called or not, never sometimes.
        key={onMove ? 'movable' : 'fixed'}
        aria-label={label}
        disallowTypeAhead={noTypeAhead}
        selectionMode={onSelect ? 'single' : 'none'}
        selectionBehavior="replace"
        disallowEmptySelection
        escapeKeyBehavior="none"
        selectedKeys={selectedId ? [selectedId] : []}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : keys;
          if (id !== undefined && id !== selectedId) onSelect?.(String(id));
        }}
        onAction={onOpen ? (key) => onOpen(String(key)) : undefined}
        dragAndDropHooks={onMove ? dragAndDropHooks : undefined}
        renderEmptyState={() => empty}
      >
        {items.map((item, index) => (
          <GridListItem key={item.id} id={item.id} textValue={text(item)} className="list-row">
            {onMove ? (
              <Button slot="drag" className="list-grip" aria-label={`Flytta ${text(item)}`}>
                <GripVertical aria-hidden />
              </Button>
            ) : null}
            {children(item, index)}
          </GridListItem>
        ))}
      </GridList>
    </div>
  );
}

function keyAction<T extends { readonly id: string }>(
  event: KeyboardEvent,
  { items, onMove, onRename, onRemove }: ListProps<T>,
  id: string,
  index: number,
): boolean {
  if (index < 0) return false;
  if (event.altKey && onMove && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    const to = index + (event.key === 'ArrowUp' ? -1 : 1);
    if (to >= 0 && to < items.length) onMove(id, to);
    return true;
  }
  if (event.key === 'F2' && onRename) {
    onRename(id);
    return true;
  }
  if (event.key === 'Delete' && onRemove) {
    onRemove(id);
    return true;
  }
  return false;
}
