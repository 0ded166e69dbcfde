import { Gavel, Inbox, Info, ListChecks, type LucideIcon, MessagesSquare, Vote } from 'lucide-react';
import type { ItemKind } from '../../shared/agenda/model.ts';
import { itemKindLabels } from '../app/labels.ts';

const signs: Readonly<Record<ItemKind, LucideIcon>> = {
  procedural: ListChecks,
  decision: Gavel,
  information: Info,
  election: Vote,
  notification: Inbox,
  dialogue: MessagesSquare,
};

/** The sign of an item's kind, with its word for those who listen or hover. */
export function KindSign({ kind }: { kind: ItemKind }) {
  const Sign = signs[kind];
  return (
    <span className="kind-sign" title={itemKindLabels[kind]}>
      <Sign role="img" aria-label={itemKindLabels[kind]} />
    </span>
  );
}
