import type { Backup } from '../../shared/board/commands.ts';
import { sizeText } from '../../shared/error-text.ts';
import { momentOf } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { type Column, Table } from '../parts/table.tsx';

const reasons: Readonly<Record<Backup['reason'], string>> = {
  day: 'Dagens',
  asked: 'Tagen för hand',
  migration: 'Före en ny version',
  restore: 'Före en återställning',
  import: 'Före en inläsning',
  purge: 'Före en borttagning',
};

export interface BackupTableProps {
  readonly backups: readonly Backup[];
  readonly onRestore: (backup: Backup) => void;
}

/** Backups, newest first, each a button's press from being the board again. */
export function BackupTable({ backups, onRestore }: BackupTableProps) {
  const columns: readonly Column<Backup>[] = [
    { id: 'at', title: 'Tagen', cell: (row) => momentOf(row.at) },
    { id: 'reason', title: 'Varför', cell: (row) => reasons[row.reason] },
    { id: 'size', title: 'Storlek', width: '6em', align: 'end', cell: (row) => sizeText(row.size) },
    {
      id: 'restore',
      title: 'Återställ',
      hideTitle: true,
      width: '7em',
      align: 'end',
      cell: (row) => (
        <Button small label={`Återställ ${momentOf(row.at)}`} onPress={() => onRestore(row)}>
          Återställ
        </Button>
      ),
    },
  ];
  return <Table label="Säkerhetskopior" columns={columns} rows={backups} />;
}
