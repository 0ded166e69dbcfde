import { Pencil } from 'lucide-react';
import type { AgendaItem, Outcome } from '../../shared/agenda/model.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { Proposal } from '../../shared/rich-text.ts';
import { optionsOf, outcomeLabels } from '../app/labels.ts';
import { Button } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { AnswerSign } from '../review/answer-sign.tsx';
import { type Field, useRowField, useStoreApi } from '../store/use-store.ts';
import { ProposalField } from './proposal-field.tsx';

const undecided = 'undecided';
const outcomes = [{ id: undecided, text: 'Inte beslutat' }, ...optionsOf(outcomeLabels)] as const;

/** How an item ended and in which words; there is nothing to decide before the meeting. */
export function Decision({ item, detail }: { item: AgendaItem; detail: MeetingDetail }) {
  const store = useStoreApi();
  const { status } = detail.meeting;
  const begun = status === 'underway' || status === 'held';
  if (item.withdrawn || (!begun && item.outcome === null)) return null;
  const decide = async (outcome: Outcome | null) => {
    const { drafts, run } = store.getState();
    // Words that were just typed belong to the outcome that is left.
    if ((await drafts.flush()) > 0) return;
    await run('agendaItem.decide', { id: item.id, outcome });
  };
  return (
    <Section
      title="Beslut"
      actions={<AnswerSign subjectId={item.meetingId} keys={[`agendaItem/${item.id}/decision`]} title="Beslut" />}
    >
      <Select<Outcome | typeof undecided>
        label="Utfall"
        className="decision-outcome"
        value={item.outcome ?? undecided}
        onChange={(id) => void decide(id === undecided ? null : id)}
        options={outcomes}
      />
      {item.outcome === null ? null : <DecisionWords item={item} outcome={item.outcome} />}
    </Section>
  );
}

function DecisionWords({ item, outcome }: { item: AgendaItem; outcome: Outcome }) {
  const field = useRowField('agendaItem.update', item, 'decision');
  if (outcome === 'asProposed') return <p className="soft item-note">I protokollet blir beslutet som förslaget.</p>;
  if (outcome === 'none') return <p className="soft item-note">Ärendet får inget beslut i protokollet.</p>;
  if (field.value === null) {
    return (
      <p className="item-note">
        <Button small kind="quiet" icon={<Pencil aria-hidden />} onPress={() => field.commit(item.proposal)}>
          Skriv beslutet
        </Button>
      </p>
    );
  }
  return (
    <div className="item-note">
      <ProposalField label="Beslut" field={field as Field<Proposal>} />
    </div>
  );
}
