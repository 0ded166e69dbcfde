import { CircleAlert } from 'lucide-react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { citation } from '../../shared/law/references.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { Quorum } from '../../shared/meeting/roll.ts';
import { Notice } from '../parts/notice.tsx';
import { quorumWords } from './roll-words.ts';
import { useItemRoll } from './use-item-roll.ts';
import './attendance.css';

const rule = `Nämnden får inte behandla ärendet (${citation('quorum')}).`;
const ways = 'Kalla in en ersättare, vänta tills någon kommer eller ta ärendet vid ett senare sammanträde.';

/** Whether enough serve at the item; a lost quorum is told to those who listen, with what to do. */
export function QuorumSign({ item, detail }: { item: AgendaItemDetail; detail: MeetingDetail }) {
  const quorum = useItemRoll(item.id, detail)?.quorum;
  return (
    <span className="quorum-sign" role="status" data-lost={quorum?.reached === false || undefined}>
      {quorum === undefined ? null : (
        <>
          {quorum.reached ? null : <CircleAlert aria-hidden />}
          {quorumWords(quorum)}
          {quorum.reached ? null : (
            <span className="unseen">
              . {rule} {ways}
            </span>
          )}
        </>
      )}
    </span>
  );
}

/** What a lost quorum means, and the ways out. */
export function LostQuorum({ quorum }: { quorum: Quorum }) {
  if (quorum.reached) return null;
  return (
    <Notice tone="danger">
      <p>
        <strong>{quorumWords(quorum)}.</strong> {rule}
      </p>
      <p>{ways}</p>
    </Notice>
  );
}
