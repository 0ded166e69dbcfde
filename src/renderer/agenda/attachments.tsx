import { Link2 } from 'lucide-react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { Attachment } from '../../shared/agenda/model.ts';
import type { MadeChoice } from '../../shared/documents/made.ts';
import { Button } from '../parts/button.tsx';
import { FileDrop } from '../parts/file-drop.tsx';
import { Section } from '../parts/section.tsx';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import { type AddedFile, addFiles } from './add-files.ts';
import { AttachmentRow } from './attachment-row.tsx';
import { MadeMenu } from './made-menu.tsx';
import { openAttachment } from './open-attachment.ts';

/** The documents that the decision rests on: files, or references by title and date. */
export function Attachments({ item }: { item: AgendaItemDetail }) {
  const store = useStoreApi();
  const addOne = (file: AddedFile) => store.getState().run('attachment.add', { agendaItemId: item.id, ...file });
  const refer = () => void store.getState().run('attachment.add', { agendaItemId: item.id, title: 'Ny hänvisning' });
  const attach = ({ document, subjectId }: MadeChoice) =>
    void store.getState().run('attachment.addMade', { agendaItemId: item.id, document, subjectId });
  return (
    <Section title="Beslutsunderlag">
      <ol className="attachments" aria-label="Beslutsunderlag">
        {item.attachments.map((each, index) => (
          <Row key={each.id} attachment={each} index={index} count={item.attachments.length} />
        ))}
      </ol>
      <FileDrop label="Lägg till filer" multiple onFiles={(files) => void addFiles(store.getState(), files, addOne)}>
        <Button small kind="quiet" icon={<Link2 aria-hidden />} onPress={refer}>
          Hänvisning utan fil
        </Button>
        <MadeMenu onChoose={attach} />
        <span>eller dra filer hit</span>
      </FileDrop>
    </Section>
  );
}

interface RowProps {
  readonly attachment: Attachment;
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
      noun="underlag"
      title={useRowField('attachment.update', attachment, 'title')}
      date={useRowField('attachment.update', attachment, 'date')}
      onMove={(to) => void run('attachment.move', { id, to })}
      onOpen={() => void openAttachment(store.getState(), id)}
      onRemove={() => void run('attachment.remove', { id })}
    />
  );
}
