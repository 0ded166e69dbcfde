import { useEffect } from 'react';
import type { MeetingSummary } from '../../shared/meeting/commands.ts';
import { capitalized, clockText, dayAndDate } from '../../shared/swedish.ts';
import { stationLabels } from '../aftermath/words.ts';
import { today } from '../app/moment.ts';
import { ChangeList } from '../history/change-list.tsx';
import { meetingModePath } from '../minutes/place.ts';
import { Badge } from '../parts/badge.tsx';
import { Notice } from '../parts/notice.tsx';
import { ScreenTitle, Section } from '../parts/section.tsx';
import { hashOf } from '../store/route.ts';
import { useStore } from '../store/use-store.ts';
import { DueList } from './due-list.tsx';
import { FirstSteps } from './first-steps.tsx';
import { missingIn, nextMeeting, standing } from './missing.ts';
import './overview.css';

/** What is next, what is missing, and what has happened. */
export function OverviewScreen() {
  const list = useStore((state) => state.meeting.list);
  const shown = useStore((state) => state.meeting.detail);
  const show = useStore((state) => state.meeting.show);
  const name = useStore((state) => state.board.detail?.board.name ?? '');
  const now = today();
  const coming = nextMeeting(list, now);
  const next = coming ?? list[0] ?? null;
  const nextId = next?.id ?? null;
  useEffect(() => {
    if (nextId !== null) void show(nextId);
  }, [nextId, show]);
  return (
    <div className="overview">
      <ScreenTitle>{name}</ScreenTitle>
      <Underway />
      <FirstSteps />
      <DueList />
      {next ? (
        <Section
          title={`${coming ? comingWord(coming) : 'Senaste'} sammanträde: ${dayAndDate(next.date)}`}
          lead={
            <>
              {capitalized(clockText(next.startTime))}
              {next.place ? ` · ${next.place}` : ''} <Badge>{stationLabels[next.station]}</Badge>
            </>
          }
          actions={<a href={hashOf('sammantraden', next.id)}>Öppna sammanträdet</a>}
        >
          {shown?.meeting.id === next.id ? <Agenda /> : <div className="overview-wait" />}
        </Section>
      ) : null}
      <ChangeList title="Senaste ändringar" most={8} />
    </div>
  );
}

const comingWord = ({ status }: MeetingSummary) => (status === 'underway' ? 'Pågående' : 'Nästa');

/** A meeting that is going on is the first thing one needs, as after a crash. */
function Underway() {
  const meeting = useStore((state) => state.meeting.list.find((each) => each.station === 'underway'));
  if (!meeting) return null;
  return (
    <div className="overview-underway">
      <Notice
        tone="info"
        actions={
          <a className="button button-primary overview-go" href={hashOf(meetingModePath, meeting.id)}>
            Fortsätt
          </a>
        }
      >
        <p>Sammanträdet {dayAndDate(meeting.date)} pågår.</p>
      </Notice>
    </div>
  );
}

function Agenda() {
  const meeting = useStore((state) => state.meeting.detail);
  const board = useStore((state) => state.board.detail);
  if (!meeting || !board) return null;
  const items = standing(meeting.items);
  if (items.length === 0) return <p className="soft">Dagordningen är tom än.</p>;
  const missing = missingIn(meeting, board);
  const number = meeting.meeting.status === 'cancelled' ? null : meeting.firstParagraph;
  return (
    <>
      <ol className="overview-agenda">
        {items.map((item, index) => (
          <li key={item.id}>
            <span className="list-number">{index + 1}</span>
            <a href={hashOf('sammantraden', meeting.meeting.id, item.id)}>{item.title || 'Ärende utan rubrik'}</a>
            <span className="overview-lacks">
              {missing
                .filter((each) => each.itemId === item.id)
                .map((each) => (
                  <Badge key={each.id} tone="warn">
                    ⚠ {each.what}
                  </Badge>
                ))}
            </span>
          </li>
        ))}
      </ol>
      <p className="soft">
        {missing.length === 0 ? 'Inget saknas på dagordningen.' : `${missing.length} att se över.`}
        {number === null ? null : ` Protokollet börjar på § ${number}.`}
      </p>
    </>
  );
}
