import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { CommandInput } from '../../shared/commands.ts';
import { Button } from '../parts/button.tsx';
import { List } from '../parts/list.tsx';
import { type Removal, removeRow } from '../store/removal.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';

export type ListNoun = 'municipality' | 'templateItem' | 'recipient' | 'decisionTemplate';

export interface ListEditorProps<N extends ListNoun, T extends { readonly id: string }> {
  readonly noun: N;
  readonly label: string;
  /** What the button says, as `Lägg till kommun`. */
  readonly addText: string;
  /** What a new row begins with. */
  readonly fresh: CommandInput<`${N}.create`>;
  readonly items: readonly T[];
  readonly text: (item: T) => string;
  /** The row in the list. */
  readonly row: (item: T, index: number) => ReactNode;
  /** The fields of the chosen row; `created` when it was just made, so that its first field takes focus. */
  readonly children: (item: T, created: boolean) => ReactNode;
  readonly removal: (item: T) => Pick<Removal, 'gone' | 'inUse'>;
  /** What the button says, as `Ta bort kommunen`. */
  readonly removeText: string;
  readonly empty: ReactNode;
}

/** A short ordered list and, beside it, the fields of the chosen row. */
export function ListEditor<N extends ListNoun, T extends { readonly id: string }>(props: ListEditorProps<N, T>) {
  const { noun, label, addText, fresh, items, text, row, children, removal, removeText, empty } = props;
  const store = useStoreApi();
  const run = useStore((state) => state.run);
  const frame = useRef<HTMLDivElement>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [createdId, setCreatedId] = useState<string | null>(null);
  const chosen = items.find((each) => each.id === chosenId) ?? items[0];

  const add = async () => {
    const reply = await run(`${noun}.create`, fresh as never);
    if (!reply.ok) return;
    const { id } = reply.value as { readonly id: string };
    setCreatedId(id);
    setChosenId(id);
  };
  const remove = async (item: T) => {
    const at = items.indexOf(item);
    const next = items[at + 1] ?? items[at - 1];
    if (!(await removeRow(store, { command: `${noun}.remove`, id: item.id, ...removal(item) }))) return;
    setChosenId(next?.id ?? null);
    if (next) frame.current?.querySelector<HTMLElement>(`[data-key="${next.id}"]`)?.focus();
  };
  const withId = (act: (item: T) => void) => (id: string) => {
    const item = items.find((each) => each.id === id);
    if (item) act(item);
  };
  const intoFields = () =>
    frame.current?.querySelector<HTMLElement>('.pair-thing input, .pair-thing textarea')?.focus();

  return (
    <div className="pair" ref={frame}>
      <div className="pair-list">
        <List
          label={label}
          items={items}
          selectedId={chosen?.id ?? null}
          onSelect={setChosenId}
          onOpen={intoFields}
          onRename={intoFields}
          onRemove={withId((item) => void remove(item))}
          onMove={(id, to) => void run(`${noun}.move`, { id, to } as never)}
          text={text}
          empty={empty}
        >
          {row}
        </List>
        <Button small icon={<Plus aria-hidden />} onPress={() => void add()}>
          {addText}
        </Button>
      </div>
      {chosen ? (
        <div className="pair-thing" key={chosen.id}>
          {children(chosen, chosen.id === createdId)}
          <div className="pair-foot">
            <Button small kind="quiet" icon={<Trash2 aria-hidden />} onPress={() => void remove(chosen)}>
              {removeText}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
