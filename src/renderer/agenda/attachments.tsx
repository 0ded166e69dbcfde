import { FileText, Link2, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { Attachment } from '../../shared/agenda/model.ts';
import { sizeText } from '../../shared/error-text.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { FileDrop } from '../parts/file-drop.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import { type AddedFile, addFiles } from './add-files.ts';
import { MadeAttachment } from './made-attachment.tsx';
import { oneLine } from './one-line.ts';
import { openAttachment } from './open-attachment.ts';

/** The documents that the decision rests on: files, or references by title and date. */
export function Attachments({ item }: { item: AgendaItemDetail }) {
  const store = useStoreApi();
  const addOne = (file: AddedFile) => store.getState().run('attachment.add', { agendaItemId: item.id, ...file });
  const refer = () => void store.getState().run('attachment.add', { agendaItemId: item.id, title: 'Ny hänvisning' });
  return (
    <Section title="Beslutsunderlag">
      <ol className="attachments" aria-label="Beslutsunderlag">
        {item.attachments.map((each, index) => (
          <AttachmentRow key={each.id} attachment={each} index={index} count={item.attachments.length} />
        ))}
      </ol>
      <FileDrop label="Lägg till filer" multiple onFiles={(files) => void addFiles(store.getState(), files, addOne)}>
        <Button small kind="quiet" icon={<Link2 aria-hidden />} onPress={refer}>
          Hänvisning utan fil
        </Button>
        <MadeAttachment itemId={item.id} />
        <span>eller dra filer hit</span>
      </FileDrop>
    </Section>
  );
}

interface AttachmentRowProps {
  readonly attachment: Attachment;
  readonly index: number;
  readonly count: number;
}

function AttachmentRow({ attachment, index, count }: AttachmentRowProps) {
  const store = useStoreApi();
  const title = useRowField('attachment.update', attachment, 'title');
  const date = useRowField('attachment.update', attachment, 'date');
  const { id, fileName, size, sha256, document } = attachment;
  const { run } = store.getState();
  const onKeys = (event: KeyboardEvent) => {
    const to = index + (event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : Number.NaN);
    if (!event.altKey || !(to >= 0 && to < count)) return;
    event.preventDefault();
    event.stopPropagation();
    void run('attachment.move', { id, to });
  };
  return (
    <li onKeyDownCapture={onKeys}>
      <TextField
        label={`Titel på underlag ${index + 1}`}
        hideLabel
        multiline
        rows={1}
        field={oneLine(title)}
        className="attachment-title"
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <DateField label={`Datum för underlag ${index + 1}`} hideLabel field={date} className="attachment-date" />
      {sha256 === null && document === null ? (
        <span className="attachment-file soft">utan fil</span>
      ) : (
        <Button
          small
          kind="quiet"
          className="attachment-file"
          icon={<FileText aria-hidden />}
          onPress={() => void openAttachment(store.getState(), id)}
        >
          <span className="unseen">Öppna </span>
          <span className="attachment-name">{document === null ? fileName : 'görs här'}</span>
          <span className="soft"> {document === null ? sizeText(size) : 'Word'}</span>
        </Button>
      )}
      <IconButton
        small
        icon={<X aria-hidden />}
        label={`Ta bort ${attachment.title}`}
        onPress={() => void run('attachment.remove', { id })}
      />
    </li>
  );
}
