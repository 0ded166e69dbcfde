import type { AgendaItem } from '../../shared/agenda/model.ts';
import type { Proposal } from '../../shared/rich-text.ts';
import { Check } from '../parts/check.tsx';
import { Section } from '../parts/section.tsx';
import { type Field, useRowField } from '../store/use-store.ts';
import { ProposalField } from './proposal-field.tsx';

/** What the board decided, written only where it is not as proposed. */
export function Decision({ item }: { item: AgendaItem }) {
  const field = useRowField('agendaItem.update', item, 'decision');
  const differs = field.value !== null;
  return (
    <Section title="Beslut">
      <Check value={differs} onChange={(on) => field.commit(on ? item.proposal : null)}>
        Beslutet avviker från förslaget
      </Check>
      {field.value === null ? (
        <p className="soft item-note">I protokollet blir beslutet som förslaget.</p>
      ) : (
        <ProposalField label="Beslut" field={field as Field<Proposal>} />
      )}
    </Section>
  );
}
