import { FileText, Link2, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { attachmentLimit } from '../../shared/agenda/limits.ts';
import type { Attachment } from '../../shared/agenda/model.ts';
import { errorText, sizeText } from '../../shared/error-text.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { FileDrop } from '../parts/file-drop.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import type { State } from '../store/state.ts';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import { namedFile } from './attachment-file.ts';
import { oneLine } from './one-line.ts';
import { openAttachment } from './open-attachment.ts';

/** Adds files one after another; one that is too large is told before a byte of it is read. */
async function addFiles(state: State, agendaItemId: string, files: readonly File[]): Promise<void> {
  for (const file of files) {
    if (file.size > attachmentLimit) {
      const { title, help } = errorText({
        code: 'attachment.tooLarge',
        data: { size: file.size, limit: attachmentLimit },
      });
      state.notices.show({ tone: 'danger', text: `${file.name}: ${title}`, help });
      continue;
    }
    const bytes = await readFile(file);
    if (bytes === null) {
      state.notices.show({
        tone: 'danger',
        text: `”${file.name}” kunde inte läsas.`,
        help: 'Filen kan vara öppen i ett annat program eller ligga på en plats som inte svarar. Försök igen.',
      });
      continue;
    }
    const { name: fileName, type: mediaType } = file;
    await state.run('attachment.add', { agendaItemId, ...namedFile(fileName), fileName, mediaType, bytes });
  }
}

async function readFile(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // The browser says no more than that it could not be read; the person is told so.
    return null;
  }
}

/** The documents that the decision rests on: files, or references by title and date. */
export function Attachments({ item }: { item: AgendaItemDetail }) {
  const store = useStoreApi();
  const refer = () => void store.getState().run('attachment.add', { agendaItemId: item.id, title: 'Ny hänvisning' });
  return (
    <Section title="Beslutsunderlag">
      <ol className="attachments" aria-label="Beslutsunderlag">
        {item.attachments.map((each, index) => (
          <AttachmentRow key={each.id} attachment={each} index={index} count={item.attachments.length} />
        ))}
      </ol>
      <FileDrop label="Lägg till filer" multiple onFiles={(files) => void addFiles(store.getState(), item.id, files)}>
        <Button small kind="quiet" icon={<Link2 aria-hidden />} onPress={refer}>
          Hänvisning utan fil
        </Button>
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
  const { id, fileName, size, sha256 } = attachment;
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
      {sha256 === null ? (
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
          <span className="attachment-name">{fileName}</span>
          <span className="soft"> {sizeText(size)}</span>
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
