import type { ReactNode } from 'react';
import { Button, DropZone, FileTrigger } from 'react-aria-components';
import './file-drop.css';

export interface FileDropProps {
  /** What the button says, as `Lägg till bilaga`. */
  readonly label: string;
  /** Extensions or media types, as `.docx`. */
  readonly accept?: readonly string[];
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children?: ReactNode;
}

/** Files by a button or by dropping. */
export function FileDrop({ label, accept, multiple, onFiles, children }: FileDropProps) {
  return (
    <DropZone
      className="file-drop"
      getDropOperation={() => 'copy'}
      onDrop={async (event) => {
        const files = await Promise.all(event.items.flatMap((each) => (each.kind === 'file' ? [each.getFile()] : [])));
        if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
      }}
    >
      <FileTrigger
        acceptedFileTypes={accept}
        allowsMultiple={multiple}
        onSelect={(list) => list && list.length > 0 && onFiles([...list])}
      >
        <Button className="button button-plain button-small">{label}</Button>
      </FileTrigger>
      {children}
    </DropZone>
  );
}
