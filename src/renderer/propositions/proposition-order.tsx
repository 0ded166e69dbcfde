import type { ItemFacts } from '../../shared/minutes/item-facts.ts';
import { List } from '../parts/list.tsx';
import { useStore } from '../store/use-store.ts';
import { questionText } from './question-text.ts';
import { resultLine } from './result-line.ts';
import type { Resolved } from './voters.ts';

export interface PropositionOrderProps {
  readonly all: readonly Resolved[];
  readonly facts: ItemFacts;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  /** Goes into the proposition. */
  readonly onOpen: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The order in which the propositions are put, each with how it came out. */
export function PropositionOrder({ all, facts, selectedId, onSelect, onOpen, onRemove }: PropositionOrderProps) {
  const run = useStore((state) => state.run);
  const rows = all.map((each) => ({ ...each, id: each.proposition.id }));
  return (
    <div className="proposition-order">
      <List
        label="Propositionsordning"
        items={rows}
        selectedId={selectedId}
        onSelect={onSelect}
        onOpen={onOpen}
        onRemove={onRemove}
        onMove={(id, to) => void run('proposition.move', { id, to })}
        text={(each) => questionText(each.proposition, facts)}
      >
        {(each, index) => (
          <>
            <span className="list-number">{index + 1}</span>
            <span className="list-text">
              {questionText(each.proposition, facts)}
              <span className="proposition-came">
                {each.waits ? 'Väntar på valet av motförslag.' : resultLine(each, facts)}
              </span>
            </span>
          </>
        )}
      </List>
      <p className="panel-keys">Alt ↑ och Alt ↓ flyttar, Delete tar bort, Retur går till propositionen.</p>
    </div>
  );
}
