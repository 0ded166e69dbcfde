import { memo, useState } from 'react';
import { longDate, paragraphText } from '../../shared/swedish.ts';
import { outcomeLabels } from '../app/labels.ts';
import { wishFocus } from '../meeting/focus.ts';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { List } from '../parts/list.tsx';
import { useStore } from '../store/use-store.ts';
import { decisionsPath, listId, panelId } from './actions.ts';
import type { DecisionFilter, FoundDecision } from './filter.ts';
import { standingOf } from './standing.ts';

/** So many rows are drawn at first, and so many more each time. */
const atATime = 40;

export interface DecisionListProps {
  readonly shown: readonly FoundDecision[];
  /** What they were found by. */
  readonly filter: DecisionFilter;
  readonly chosenId: string | null;
  readonly onClear: () => void;
}

/** The decisions that were found; only so many are drawn that thousands stay light to walk in. */
export const DecisionList = memo(function DecisionList({ shown, filter, chosenId, onClear }: DecisionListProps) {
  const go = useStore((state) => state.route.go);
  const [drawing, setDrawing] = useState({ filter, most: atATime });
  // Another search is drawn from its beginning.
  const most = drawing.filter === filter ? drawing.most : atATime;
  const drawn = shown.slice(0, most);
  const left = shown.length - drawn.length;
  const more = () => setDrawing({ filter, most: most + atATime });
  const choose = (id: string) => {
    // Who walks down to the last one drawn walks on.
    if (left > 0 && id === drawn.at(-1)?.id) more();
    go(decisionsPath, id);
  };
  const open = (id: string) => {
    choose(id);
    wishFocus(panelId);
  };
  return (
    <div className="decision-list" id={listId}>
      <List
        label="Beslut"
        items={drawn}
        selectedId={chosenId}
        onSelect={choose}
        onOpen={open}
        text={(each) => each.title || 'Ärende utan rubrik'}
        empty={
          <Empty title="Inget beslut passar" actions={<Button onPress={onClear}>Visa alla beslut</Button>}>
            <p>Alla ord måste finnas i rubriken, beslutet, diarienumret eller paragrafen.</p>
          </Empty>
        }
      >
        {(each) => <DecisionLine decision={each} />}
      </List>
      {left > 0 ? (
        <p className="decision-more">
          <Button small onPress={more}>
            Visa fler
          </Button>
          <span className="soft">
            {drawn.length} av {shown.length} visas
          </span>
        </p>
      ) : null}
    </div>
  );
});

/** One row; it is drawn anew only when the decision itself is new. */
const DecisionLine = memo(function DecisionLine({ decision }: { decision: FoundDecision }) {
  const prefix = useStore((state) => state.board.detail?.board.paragraphPrefix ?? '');
  const { number, meetingDate, title, registryNumber, outcome, text } = decision;
  const { sign, word } = standingOf(decision);
  return (
    <span className="list-text decision-row">
      <span className="decision-row-facts">
        <span className="decision-row-number">{number === null ? '' : paragraphText(number, prefix)}</span>
        <span>{longDate(meetingDate)}</span>
        {registryNumber === '' ? null : <span>{registryNumber}</span>}
        <span className="decision-row-standing">
          <span aria-hidden>{sign}</span> {word}
        </span>
      </span>
      <span className="decision-row-title">
        <span>{title || 'Ärende utan rubrik'}</span>
        <span className="decision-row-outcome">{outcomeLabels[outcome]}</span>
      </span>
      <span className="decision-row-words">{text.replaceAll('\n', ' ')}</span>
    </span>
  );
});
