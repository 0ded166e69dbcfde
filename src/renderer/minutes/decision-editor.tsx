import type { FocusEvent } from 'react';
import type { AgendaItem } from '../../shared/agenda/model.ts';
import { isEmptyProposal } from '../../shared/agenda/rules.ts';
import { emptyProposal, type Proposal } from '../../shared/rich-text.ts';
import { ProposalField } from '../agenda/proposal-field.tsx';
import { giveFocus } from '../meeting/focus.ts';
import { partOfField } from '../store/field-part.ts';
import { useRowField } from '../store/use-store.ts';
import { Difference } from './difference.tsx';
import { decisionFieldId } from './steps.ts';
import '../agenda/item.css';

/** The decision of an item: the proposal itself, its own words edited in place, or none. */
export function Decision({ item }: { item: AgendaItem }) {
  switch (item.outcome) {
    case null:
      return <p className="soft">Inget är beslutat än.</p>;
    case 'none':
      return <p className="soft">Ärendet avslutas utan beslut.</p>;
    case 'asProposed':
      return <p>Nämnden beslutar enligt förslaget.</p>;
    default:
      return <DecisionEditor item={item} />;
  }
}

/** A decision that began as the proposal: what was changed in it is worth seeing. */
const fromProposal: readonly (AgendaItem['outcome'] | null)[] = ['changed', 'nominated'];

/** Whoever stands on the editor writes in it: in the first clause, or in the sentence. */
function enter({ target, currentTarget }: FocusEvent<HTMLElement>): void {
  if (target !== currentTarget) return;
  const area = currentTarget.querySelector<HTMLElement>('.clauses textarea') ?? currentTarget.querySelector('textarea');
  area?.focus();
}

/** What one begins with where nothing was proposed: the words that are always said, and a clause to write. */
function begun({ outcome, proposal }: AgendaItem, decision: Proposal): Proposal {
  const isOwn = outcome === 'changed' && isEmptyProposal(proposal) && isEmptyProposal(decision);
  return isOwn ? { intro: 'Nämnden beslutar', clauses: [''] } : decision;
}

function DecisionEditor({ item }: { item: AgendaItem }) {
  const stored = useRowField('agendaItem.update', item, 'decision');
  const field = partOfField<Proposal | null, Proposal>(
    stored,
    (value) => begun(item, value ?? emptyProposal),
    (_whole, part) => part,
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hands focus on to the text in it. */}
      <div className="decision-editor" id={decisionFieldId(item.id)} tabIndex={-1} ref={giveFocus} onFocus={enter}>
        <ProposalField label="Beslut" field={field} />
      </div>
      {fromProposal.includes(item.outcome) && !isEmptyProposal(item.proposal) ? (
        <Difference proposal={item.proposal} decision={field.value} />
      ) : null}
    </>
  );
}
