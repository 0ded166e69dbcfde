import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Station } from '../../shared/approval/rules.ts';
import type { MeetingSummary } from '../../shared/meeting/commands.ts';
import { clockText, longDate, weekdayOf } from '../../shared/swedish.ts';
import { stationLabels } from '../aftermath/words.ts';
import { today } from '../app/moment.ts';
import { DoButton } from '../meeting-dates/do-button.ts';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { List } from '../parts/list.tsx';
import { ScreenTitle } from '../parts/section.tsx';
import { Split } from '../parts/split.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { focusList } from './focus.ts';
import { MeetingGlance } from './meeting-glance.tsx';
import { removeMeeting } from './meeting-steps.ts';
import { openMeeting, showNewMeeting } from './place.ts';
import { meetingTitle } from './words.ts';

/** The meeting one most likely comes for: the next one, else the latest. */
function likely(list: readonly MeetingSummary[]): string | null {
  const now = today();
  return (list.findLast((each) => each.date >= now && each.status !== 'cancelled') ?? list[0])?.id ?? null;
}

/** All meetings to the left, a glance at the chosen one to the right. */
export function MeetingsPage() {
  const store = useStoreApi();
  const list = useStore((state) => state.meeting.list);
  const openId = useStore((state) => state.meeting.openId);
  const show = useStore((state) => state.meeting.show);
  const frame = useRef<HTMLDivElement>(null);
  const chosen = list.some((each) => each.id === openId) ? openId : likely(list);
  useEffect(() => void show(chosen), [show, chosen]);
  useEffect(() => {
    // Back from the desk: one goes on in the list where one was.
    if (document.activeElement === document.body) focusList(frame.current);
  }, []);
  const make = () => showNewMeeting(store.getState());
  const button = (
    <Button kind="primary" icon={<Plus aria-hidden />} onPress={make}>
      Nytt sammanträde
    </Button>
  );
  return (
    <div ref={frame}>
      <ScreenTitle
        aside={
          <div className="row">
            {list.length > 0 ? button : null}
            <DoButton id="meetingDates.open" text="Föreslå sammanträdesdatum" />
            <DoButton id="calendar.year" text="Kalenderfil för året" />
          </div>
        }
      >
        Sammanträden
      </ScreenTitle>
      {list.length === 0 ? (
        <Empty title="Här kommer nämndens sammanträden att stå." actions={button}>
          <p>
            Ett sammanträde har en dagordning, och varje ärende på den sin tjänsteskrivelse. Dagordningen börjar med de
            stående ärendena.
          </p>
        </Empty>
      ) : (
        <Split
          listLabel="Lista över sammanträden"
          list={
            <List
              label="Sammanträden"
              items={list}
              selectedId={chosen}
              onSelect={(id) => void show(id)}
              onOpen={(id) => openMeeting(store.getState(), id)}
              onRemove={(id) => void removeMeeting(store.getState(), id)}
              text={meetingTitle}
            >
              {(each) => <MeetingRow meeting={each} />}
            </List>
          }
        >
          <MeetingGlance id={chosen} />
        </Split>
      )}
    </div>
  );
}

const tones: Readonly<Partial<Record<Station, 'ok' | 'warn' | 'danger'>>> = {
  underway: 'warn',
  final: 'ok',
  cancelled: 'danger',
};

function MeetingRow({ meeting: { date, startTime, place, station, itemCount } }: { meeting: MeetingSummary }) {
  return (
    <>
      <span className="list-text">
        <span className="meeting-row-date">{longDate(date)}</span>
        <span className="meeting-row-more">
          {weekdayOf(date)} {clockText(startTime)}
          {place === '' ? '' : ` · ${place}`}
        </span>
      </span>
      <span className="meeting-row-side">
        <Badge tone={tones[station] ?? 'plain'}>{stationLabels[station]}</Badge>
        <span className="list-note">{itemCount === 1 ? '1 ärende' : `${itemCount} ärenden`}</span>
      </span>
    </>
  );
}
