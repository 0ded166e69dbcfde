import { FilePlus2, FileText, Link2, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { DecisionAttachmentDetail, DecisionDetail } from '../../shared/delegation/commands.ts';
import type { MadeChoice } from '../../shared/documents/made.ts';
import { sizeText } from '../../shared/error-text.ts';
import { type AddedFile, addFiles } from '../agenda/add-files.ts';
import { oneLine } from '../agenda/one-line.ts';
import { handOver } from '../app/delivered.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { FileDrop } from '../parts/file-drop.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Menu } from '../parts/menu.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
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
          <AttachmentRow key={each.id} attachment={each} index={index} count={attachments.length} />
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
        <MadeMenu decisionId={decision.id} />
        <span>eller dra filer hit</span>
      </FileDrop>
    </Section>
  );
}

/** Chooses a document that is made here from the board's own data. */
function MadeMenu({ decisionId }: { decisionId: string }) {
  const run = useStore((state) => state.run);
  const [choices, setChoices] = useState<readonly MadeChoice[]>([]);
  const [open, setOpen] = useState(false);
  const show = async (wanted: boolean) => {
    if (!wanted) return setOpen(false);
    const reply = await run('attachment.choices', {});
    if (!reply.ok) return;
    setChoices(reply.value.filter((each) => each.subjectId !== decisionId));
    setOpen(true);
  };
  const items = choices.map(({ document, subjectId, title, settled }) => ({
    id: `${document} ${subjectId}`,
    label: settled ? `${title} (låst)` : title,
    run: () => void run('decisionAttachment.addMade', { delegatedDecisionId: decisionId, document, subjectId }),
  }));
  const nothing = {
    id: 'nothing',
    label: 'Här finns ännu inget att göra underlag av',
    enabled: false,
    run: () => setOpen(false),
  };
  return (
    <Menu
      label="Underlag som görs här"
      trigger={
        <Button small kind="quiet" icon={<FilePlus2 aria-hidden />}>
          Underlag som görs här
        </Button>
      }
      items={items.length > 0 ? items : [nothing]}
      open={open}
      onOpenChange={(wanted) => void show(wanted)}
    />
  );
}

interface RowProps {
  readonly attachment: DecisionAttachmentDetail;
  readonly index: number;
  readonly count: number;
}

function AttachmentRow({ attachment, index, count }: RowProps) {
  const store = useStoreApi();
  const run = useStore((state) => state.run);
  const title = useRowField('decisionAttachment.update', attachment, 'title');
  const date = useRowField('decisionAttachment.update', attachment, 'date');
  const { id } = attachment;
  const onKeys = (event: KeyboardEvent) => {
    const to = index + (event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : Number.NaN);
    if (!event.altKey || !(to >= 0 && to < count)) return;
    event.preventDefault();
    event.stopPropagation();
    void run('decisionAttachment.move', { id, to });
  };
  return (
    <li onKeyDownCapture={onKeys}>
      <TextField
        label={`Titel på bilaga ${index + 1}`}
        hideLabel
        multiline
        rows={1}
        field={oneLine(title)}
        className="attachment-title"
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <DateField label={`Datum för bilaga ${index + 1}`} hideLabel field={date} className="attachment-date" />
      <AttachmentFile attachment={attachment} onOpen={() => void openDecisionAttachment(store.getState(), id)} />
      <IconButton
        small
        icon={<X aria-hidden />}
        label={`Ta bort ${attachment.title}`}
        onPress={() => void run('decisionAttachment.remove', { id })}
      />
    </li>
  );
}

/** The file of an attachment, to open: one that is made here says whether it is locked. */
export function AttachmentFile(props: { attachment: DecisionAttachmentDetail; onOpen: () => void }) {
  const { fileName, size, sha256, document, settled } = props.attachment;
  if (sha256 === null && document === null) return <span className="attachment-file soft">utan fil</span>;
  return (
    <Button small kind="quiet" className="attachment-file" icon={<FileText aria-hidden />} onPress={props.onOpen}>
      <span className="unseen">Öppna </span>
      <span className="attachment-name">
        {document === null ? fileName : settled ? 'görs här, låst' : 'görs här, öppen'}
      </span>
      {document === null ? <span className="soft"> {sizeText(size)}</span> : null}
    </Button>
  );
}
