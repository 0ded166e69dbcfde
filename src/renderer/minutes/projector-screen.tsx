import { useEffect } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { numbered } from '../../shared/meeting/numbering.ts';
import { decisionOf } from '../../shared/minutes/sentences.ts';
import { clockText, paragraphText } from '../../shared/swedish.ts';
import { useStore } from '../store/use-store.ts';
import { ProposalText } from './proposal-text.tsx';
import { openPause } from './steps.ts';
import './minutes.css';
import './projector.css';

/** The item that is taken, for everyone in the room: what is proposed and decided, nothing else. */
export function ProjectorScreen() {
  const [meetingId = null] = useStore((state) => state.route).parts;
  const isOpen = useStore((state) => state.board.phase === 'open');
  const name = useStore((state) => state.board.detail?.board.name ?? '');
  const show = useStore((state) => state.meeting.show);
  const detail = useStore((state) => state.meeting.detail);
  const place = useStore((state) => state.meeting.place);
  useEffect(() => {
    if (isOpen && meetingId !== null) void show(meetingId);
  }, [isOpen, meetingId, show]);
  useEffect(() => {
    document.title = 'Projektor – Klubba';
  }, []);
  const shown = detail?.meeting.id === meetingId && detail?.meeting.status === 'underway' ? detail : null;
  const item = shown?.items.find((each) => each.id === place?.agendaItemId);
  return (
    <main className="projector">
      <p className="projector-organ">{name}</p>
      {shown && item ? <Shown detail={shown} item={item} /> : <Waiting />}
    </main>
  );
}

function Waiting() {
  return (
    <>
      <h1>Inget ärende behandlas</h1>
      <p className="soft">Ärendet visas här när sammanträdet pågår. Esc stänger fönstret.</p>
    </>
  );
}

function Shown({ detail, item }: { detail: MeetingDetail; item: AgendaItemDetail }) {
  const prefix = useStore((state) => state.board.detail?.board.paragraphPrefix ?? '');
  const all = numbered(detail.items, detail.paragraphs, detail.firstParagraph);
  const number = all.find((each) => each.item.id === item.id)?.number ?? null;
  const pause = openPause(detail);
  if (pause) return <h1>Paus sedan {clockText(pause.fromTime)}</h1>;
  const decision = decisionOf(item);
  return (
    <div aria-live="polite">
      <h1>
        {number === null ? null : <span className="projector-number">{paragraphText(number, prefix)}</span>}{' '}
        {item.title || 'Ärende utan rubrik'}
      </h1>
      {item.withdrawn ? <p>Ärendet utgår.</p> : null}
      {decision === null || item.withdrawn ? (
        <ProposalText proposal={item.proposal} empty="" />
      ) : (
        <>
          <h2 className="projector-decision">Beslut</h2>
          <ProposalText proposal={decision} empty="" />
        </>
      )}
    </div>
  );
}
