import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { meetingsPath } from '../meeting/place.ts';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { ScreenTitle } from '../parts/section.tsx';
import { Split } from '../parts/split.tsx';
import { useStore } from '../store/use-store.ts';
import { DecisionList } from './decision-list.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { DecisionSearch } from './decision-search.tsx';
import { decisionsShown, everyDecision, type FoundDecision } from './filter.ts';
import { useDecisions } from './use-decisions.ts';
import './decisions.css';

/** Every decision of the board, of all years. */
export function DecisionsScreen() {
  const decisions = useDecisions();
  const go = useStore((state) => state.route.go);
  return (
    <div className="decisions">
      <ScreenTitle>Beslut</ScreenTitle>
      {decisions === null ? null : decisions.length === 0 ? (
        <Empty
          title="Inga beslut än"
          actions={
            <Button kind="primary" onPress={() => go(meetingsPath)}>
              Till sammanträdena
            </Button>
          }
        >
          <p>
            Här står nämndens beslut från alla år, med hur de kom till. Ett beslut kommer hit när det antecknas i ett
            ärende på sammanträdet.
          </p>
        </Empty>
      ) : (
        <Decisions decisions={decisions} />
      )}
    </div>
  );
}

function Decisions({ decisions }: { decisions: readonly FoundDecision[] }) {
  const chosenId = useStore((state) => state.route.parts[0] ?? null);
  const [filter, setFilter] = useState(everyDecision);
  // The letters come first, the list as soon as it can.
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => decisionsShown(decisions, wanted), [decisions, wanted]);
  const chosen = decisions.find((each) => each.id === chosenId);
  const clear = useCallback(() => setFilter(everyDecision), []);
  return (
    <>
      <DecisionSearch decisions={decisions} filter={filter} onChange={setFilter} />
      <p className="decision-count" role="status">
        {shown.length === decisions.length
          ? `${decisions.length} beslut`
          : `${shown.length} av ${decisions.length} beslut`}
      </p>
      <Split
        listLabel="Alla beslut"
        list={<DecisionList shown={shown} filter={wanted} chosenId={chosenId} onClear={clear} />}
      >
        {chosen ? (
          <DecisionPanel decision={chosen} />
        ) : chosenId === null ? (
          <p className="soft">Välj ett beslut i listan. Pilarna går i den, Retur går till beslutet.</p>
        ) : (
          <Empty title="Beslutet finns inte i listan.">
            <p>Det kan vara ändrat till inget beslut, eller struket från dagordningen. Välj ett annat i listan.</p>
          </Empty>
        )}
      </Split>
    </>
  );
}
