import { useMemo, useState } from 'react';
import type { DecisionSummary } from '../../shared/delegation/commands.ts';
import { wishFocus } from '../meeting/focus.ts';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { List } from '../parts/list.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { openDecision, placeOf } from './place.ts';
import { entryId, removeDraft } from './steps.ts';
import { numberWord, standingWord } from './words.ts';

/** Whether every word stands in the decision. */
function has(decision: DecisionSummary, typed: string): boolean {
  const { title, registryNumber, deciderName, decidedOn, number } = decision;
  const whole = [title, registryNumber, deciderName, decidedOn ?? '', numberWord(number)]
    .join(' ')
    .toLocaleLowerCase('sv');
  return typed
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .every((each) => whole.includes(each));
}

/** The decisions of all years, drafts first. */
export function DecisionList({ decisions }: { decisions: readonly DecisionSummary[] }) {
  const store = useStoreApi();
  const chosenId = placeOf(useStore((state) => state.route)).decisionId;
  const [typed, setTyped] = useState('');
  const shown = useMemo(() => decisions.filter((each) => has(each, typed)), [decisions, typed]);
  // The decision may still be on its way to the screen.
  const goInto = (id: string) => {
    openDecision(store.getState(), id);
    wishFocus(entryId(id));
  };
  return (
    <>
      <div className="delegation-search">
        <TextField
          id="delegation-search"
          type="search"
          label="Sök nummer, rubrik eller namn"
          value={typed}
          onChange={setTyped}
        />
      </div>
      <List
        label="Delegationsbeslut"
        className="delegation-list"
        items={shown}
        selectedId={chosenId}
        onSelect={(id) => openDecision(store.getState(), id)}
        onOpen={goInto}
        onRename={goInto}
        onRemove={(id) => void removeDraft(store, id)}
        text={(each) => `${numberWord(each.number)} ${each.title || 'Beslut utan rubrik'}`.trim()}
        empty={
          <Empty title="Inget beslut har de orden" actions={<Button onPress={() => setTyped('')}>Visa alla</Button>}>
            <p>Sök på en del av numret, rubriken eller namnet.</p>
          </Empty>
        }
      >
        {(each) => <DecisionRow decision={each} />}
      </List>
    </>
  );
}

function DecisionRow({ decision }: { decision: DecisionSummary }) {
  const prefix = useStore((state) => state.board.detail?.board.paragraphPrefix ?? '');
  const { sign, word } = standingWord(decision, prefix);
  return (
    <span className="list-text delegation-row">
      <span className="delegation-row-facts">
        {decision.number === null ? null : <span className="delegation-row-number">{numberWord(decision.number)}</span>}
        {decision.decidedOn === null ? null : <span>{decision.decidedOn}</span>}
        <span className="delegation-row-standing">
          <span aria-hidden>{sign}</span> {word}
        </span>
      </span>
      <span className="delegation-row-title">{decision.title || 'Beslut utan rubrik'}</span>
      {decision.demand?.must ? (
        <Badge tone="warn">⚠ {decision.demand.late ? 'anmälan försenad' : 'brådskande'}</Badge>
      ) : null}
    </span>
  );
}
