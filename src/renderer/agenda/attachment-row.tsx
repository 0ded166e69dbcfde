import { FileText, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Attachment } from '../../shared/agenda/model.ts';
import { sizeText } from '../../shared/error-text.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { TextField } from '../parts/text-field.tsx';
import type { Field } from '../store/use-store.ts';
import { oneLine } from './one-line.ts';

/** What is shown of something attached: a file, a reference, or a document made here. */
export type Attached = Pick<Attachment, 'title' | 'fileName' | 'size' | 'sha256' | 'document'> & {
  /** A document made here that nothing changes any more; absent where nobody asks. */
  readonly settled?: boolean;
};

export interface AttachmentRowProps {
  readonly attached: Attached;
  /** What it is called, as `underlag`. */
  readonly noun: string;
  readonly index: number;
  readonly count: number;
  readonly title: Field<string>;
  readonly date: Field<string | null>;
  readonly onMove: (to: number) => void;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** Something attached, in a list: its title and date to change, its file to open; Alt and an arrow moves it. */
export function AttachmentRow(props: AttachmentRowProps) {
  const { attached, noun, index, count, title, date, onMove, onOpen, onRemove } = props;
  const onKeys = (event: KeyboardEvent) => {
    const to = index + (event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : Number.NaN);
    if (!event.altKey || !(to >= 0 && to < count)) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(to);
  };
  return (
    <li onKeyDownCapture={onKeys}>
      <TextField
        label={`Titel på ${noun} ${index + 1}`}
        hideLabel
        multiline
        rows={1}
        field={oneLine(title)}
        className="attachment-title"
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <DateField label={`Datum för ${noun} ${index + 1}`} hideLabel field={date} className="attachment-date" />
      <AttachedFile attached={attached} onOpen={onOpen} />
      <IconButton small icon={<X aria-hidden />} label={`Ta bort ${attached.title}`} onPress={onRemove} />
    </li>
  );
}

function madeText(settled: boolean | undefined): string {
  return settled === undefined ? 'görs här' : settled ? 'görs här, låst' : 'görs här, öppen';
}

/** The file of something attached, to open; one that is made here says so. */
export function AttachedFile({ attached, onOpen }: { attached: Attached; onOpen: () => void }) {
  const { fileName, size, sha256, document, settled } = attached;
  if (sha256 === null && document === null) return <span className="attachment-file soft">utan fil</span>;
  return (
    <Button small kind="quiet" className="attachment-file" icon={<FileText aria-hidden />} onPress={onOpen}>
      <span className="unseen">Öppna </span>
      <span className="attachment-name">{document === null ? fileName : madeText(settled)}</span>
      {document === null ? <span className="soft"> {sizeText(size)}</span> : null}
    </Button>
  );
}
