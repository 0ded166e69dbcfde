import { CircleAlert } from 'lucide-react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { citation } from '../../shared/law/references.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { Notice } from '../parts/notice.tsx';
import type { Roll } from './item-roll.ts';
import { quorumWords, rollCallWords } from './roll-words.ts';
import { useItemRoll } from './use-item-roll.ts';
import './attendance.css';

const rule = `Nämnden får inte behandla ärendet (${citation('quorum')}).`;
const ways = 'Kalla in en ersättare, vänta tills någon kommer eller ta ärendet vid ett senare sammanträde.';

/** Too few serve; while the roll is being called that says nothing yet. */
export function isLost({ called, left, quorum }: Roll): boolean {
  return called && left === 0 && !quorum.reached;
}

/** Whether enough serve at the item; a lost quorum is told to those who listen, with what to do. */
export function QuorumSign({ item, detail }: { item: AgendaItemDetail; detail: MeetingDetail }) {
  const known = useItemRoll(item.id, detail);
  const lost = known !== null && isLost(known);
  return (
    <span className="quorum-sign" role="status" data-lost={lost || undefined}>
      {lost ? <CircleAlert aria-hidden /> : null}
      {known === null ? null : (rollCallWords(known) ?? quorumWords(known.quorum))}
      {lost ? (
        <span className="unseen">
          . {rule} {ways}
        </span>
      ) : null}
    </span>
  );
}

/** What a lost quorum means, and the ways out: below the list, which keeps its place, and always in sight. */
export function LostQuorum({ known }: { known: Roll }) {
  if (!isLost(known)) return null;
  const { quorum } = known;
  return (
    <div className="lost-quorum">
      <Notice tone="danger">
        <p>
          <strong>{quorumWords(quorum)}.</strong> {rule}
        </p>
        <p>{ways}</p>
      </Notice>
    </div>
  );
}
