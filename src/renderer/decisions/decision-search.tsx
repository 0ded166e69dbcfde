import { type KeyboardEvent, useMemo } from 'react';
import type { Outcome } from '../../shared/agenda/model.ts';
import { compareSwedish } from '../../shared/swedish.ts';
import { outcomeLabels } from '../app/labels.ts';
import { focusList } from '../meeting/focus.ts';
import { Combo } from '../parts/combo.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useStore } from '../store/use-store.ts';
import { listId, searchFieldId } from './actions.ts';
import { type DecisionFilter, type FoundDecision, outcomesOf, yearsOf } from './filter.ts';

const all = 'all';

export interface DecisionSearchProps {
  readonly decisions: readonly FoundDecision[];
  readonly filter: DecisionFilter;
  readonly onChange: (filter: DecisionFilter) => void;
}

/** The matters that have been decided on, by title and number. */
function useMatterOptions(decisions: readonly FoundDecision[]) {
  const matters = useStore((state) => state.board.detail?.matters);
  return useMemo(() => {
    const decided = new Set(decisions.map((each) => each.matterId));
    return (matters ?? [])
      .filter((each) => decided.has(each.id))
      .map((each) => ({ id: each.id, text: each.title || 'Ärende utan rubrik', detail: each.registryNumber }))
      .toSorted((a, b) => compareSwedish(a.text, b.text));
  }, [decisions, matters]);
}

/** Words, year, outcome and matter: each narrows the list further. */
export function DecisionSearch({ decisions, filter, onChange }: DecisionSearchProps) {
  const { typed, year, outcome, matterId } = filter;
  // From the words straight to what they found.
  const onKeys = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    if (focusList(document.getElementById(listId))) event.preventDefault();
  };
  const outcomes = useMemo(
    () => [
      { id: all, text: 'Alla utfall' } as const,
      ...outcomesOf(decisions).map((id) => ({ id, text: outcomeLabels[id] })),
    ],
    [decisions],
  );
  const years = useMemo(
    () => [{ id: all, text: 'Alla år' }, ...yearsOf(decisions).map((id) => ({ id, text: id }))],
    [decisions],
  );
  return (
    <search className="decision-search" aria-label="Sök bland besluten">
      <TextField
        id={searchFieldId}
        type="search"
        className="decision-search-words"
        label="Sök ord, § eller diarienummer"
        value={typed}
        onKeyDown={onKeys}
        onChange={(value) => onChange({ ...filter, typed: value })}
      />
      <Select
        label="År"
        value={year ?? all}
        onChange={(id) => onChange({ ...filter, year: id === all ? null : id })}
        options={years}
      />
      <Select<Outcome | typeof all>
        label="Utfall"
        value={outcome ?? all}
        onChange={(id) => onChange({ ...filter, outcome: id === all ? null : id })}
        options={outcomes}
      />
      <Combo
        label="Ärende"
        className="decision-search-matter"
        placeholder="Alla ärenden"
        value={matterId}
        onChange={(id) => onChange({ ...filter, matterId: id })}
        options={useMatterOptions(decisions)}
      />
    </search>
  );
}
