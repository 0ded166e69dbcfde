import type { DecisionDetail } from '../../shared/delegation/commands.ts';
import type { DelegatedDecision, DelegationPoint } from '../../shared/delegation/model.ts';
import { oneLine } from '../agenda/one-line.ts';
import { ProposalField } from '../agenda/proposal-field.tsx';
import { WordList } from '../board/word-list.tsx';
import { giveFocus } from '../meeting/focus.ts';
import { RichTextField } from '../parts/rich-text/rich-text-field.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRowField } from '../store/use-store.ts';
import { BasisFields } from './basis-fields.tsx';
import { DeciderFields } from './decider-fields.tsx';
import { DecisionAttachments } from './decision-attachments.tsx';
import { DecisionMatter } from './decision-matter.tsx';
import { entryId } from './steps.ts';
import '../board/board-settings.css';

const command = 'delegatedDecision.update';

export interface DecisionWriteProps {
  readonly detail: DecisionDetail;
  readonly points: readonly DelegationPoint[];
}

/** A draft, edited in place: every field saves itself. */
export function DecisionWrite({ detail, points }: DecisionWriteProps) {
  const { decision } = detail;
  return (
    <>
      <Title decision={decision} />
      <div className="delegated-facts">
        <DecisionMatter decision={decision} />
        <DeciderFields decision={decision} />
      </div>
      <Section title="Lagstöd">
        <BasisFields decision={decision} points={points} />
      </Section>
      <Matter decision={decision} />
      <Words decision={decision} />
      <WordList label="Mottagare" newText="Ny mottagare" field={useRowField(command, decision, 'recipients')} />
      <DecisionAttachments detail={detail} />
    </>
  );
}

// Each text is a part of its own, so that a key typed in one draws only that one anew.
function Title({ decision }: { decision: DelegatedDecision }) {
  const field = useRowField(command, decision, 'title');
  return (
    <div ref={(element) => giveFocus(element?.querySelector<HTMLElement>('textarea') ?? null)}>
      <TextField
        label="Rubrik"
        hideLabel
        id={entryId(decision.id)}
        className="field-title"
        multiline
        rows={1}
        field={oneLine(field)}
        placeholder="Vad beslutet gäller"
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
    </div>
  );
}

function Matter({ decision }: { decision: DelegatedDecision }) {
  const field = useRowField(command, decision, 'background');
  return (
    <Section title="Ärende">
      <RichTextField label="Ärende" field={field} placeholder="Vad saken gäller, och varför den avgörs så." />
    </Section>
  );
}

function Words({ decision }: { decision: DelegatedDecision }) {
  const field = useRowField(command, decision, 'proposal');
  return (
    <Section title="Beslut">
      <ProposalField label="Beslut" field={field} />
    </Section>
  );
}
