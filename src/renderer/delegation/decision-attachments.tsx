import { Link2 } from 'lucide-react';
import type { DecisionAttachmentDetail, DecisionDetail } from '../../shared/delegation/commands.ts';
import type { MadeChoice } from '../../shared/documents/made.ts';
import { type AddedFile, addFiles } from '../agenda/add-files.ts';
import { AttachmentRow } from '../agenda/attachment-row.tsx';
import { MadeMenu } from '../agenda/made-menu.tsx';
import { handOver } from '../app/delivered.ts';
import { Button } from '../parts/button.tsx';
import { FileDrop } from '../parts/file-drop.tsx';
import { Section } from '../parts/section.tsx';
import type { State } from '../store/state.ts';
import { useRowField, useStore, useStoreApi } from '../store/use-store.ts';
import '../agenda/item.css';

/** Opens an attachment in its own program, or hands it over as a download. */
export async function openDecisionAttachment(state: State, id: string): Promise<void> {
  const reply = await state.run('decisionAttachment.open', { id });
  if (reply.ok && reply.value.kind === 'download') handOver(state, [reply.value]);
}

/** What follows a draft: files, references, and documents made here. */
export function DecisionAttachments({ detail }: { detail: DecisionDetail }) {
  const store = useStoreApi();
  const run = useStore((state) => state.run);
  const { decision, attachments, missingDocuments } = detail;
  const delegatedDecisionId = decision.id;
  const addOne = (file: AddedFile) => run('decisionAttachment.add', { delegatedDecisionId, ...file });
  const attach = ({ document, subjectId }: MadeChoice) =>
    void run('decisionAttachment.addMade', { delegatedDecisionId, document, subjectId });
  return (
    <Section
      title="Bilagor"
      actions={
        missingDocuments.length === 0 ? undefined : (
          <Button small onPress={() => void run('delegatedDecision.addPeriodDocuments', { id: decision.id })}>
            Lägg till periodens underlag
          </Button>
        )
      }
    >
      <ol className="attachments" aria-label="Bilagor">
        {attachments.map((each, index) => (
          <Row key={each.id} attachment={each} index={index} count={attachments.length} />
        ))}
      </ol>
      <FileDrop label="Lägg till filer" multiple onFiles={(files) => void addFiles(store.getState(), files, addOne)}>
        <Button
          small
          kind="quiet"
          icon={<Link2 aria-hidden />}
          onPress={() => void run('decisionAttachment.add', { delegatedDecisionId, title: 'Ny hänvisning' })}
        >
          Hänvisning utan fil
        </Button>
        <MadeMenu exceptId={decision.id} onChoose={attach} />
        <span>eller dra filer hit</span>
      </FileDrop>
    </Section>
  );
}

interface RowProps {
  readonly attachment: DecisionAttachmentDetail;
  readonly index: number;
  readonly count: number;
}

function Row({ attachment, ...place }: RowProps) {
  const store = useStoreApi();
  const { id } = attachment;
  const { run } = store.getState();
  return (
    <AttachmentRow
      {...place}
      attached={attachment}
      noun="bilaga"
      title={useRowField('decisionAttachment.update', attachment, 'title')}
      date={useRowField('decisionAttachment.update', attachment, 'date')}
      onMove={(to) => void run('decisionAttachment.move', { id, to })}
      onOpen={() => void openDecisionAttachment(store.getState(), id)}
      onRemove={() => void run('decisionAttachment.remove', { id })}
    />
  );
}
