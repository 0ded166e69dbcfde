import { ArrowLeft, ClipboardList, FileCheck, Users } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { AftermathPanel } from '../aftermath/aftermath-panel.tsx';
import { comeTo } from '../aftermath/anchor.tsx';
import { type AftermathSection, aftermathPart } from '../aftermath/sections.ts';
import { AgendaList } from '../agenda/agenda-list.tsx';
import { AgendaWays } from '../agenda/agenda-ways.tsx';
import { FromEarlier } from '../agenda/from-earlier.tsx';
import { ItemEditor } from '../agenda/item-editor.tsx';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { ScreenTitle } from '../parts/section.tsx';
import { Split } from '../parts/split.tsx';
import { ReviewButtons } from '../review/review-buttons.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { AttendancePanel } from './attendance-panel.tsx';
import { DocumentButtons } from './document-buttons.tsx';
import { FactsPanel } from './facts-panel.tsx';
import { focusList } from './focus.ts';
import { attendancePart, factsPart, meetingsPath, openMeeting, type Place, placeOf } from './place.ts';
import { Stations } from './stations.tsx';
import { meetingTitle } from './words.ts';

/** One meeting: its agenda to the left, what is chosen there to the right. */
export function MeetingDesk({ id }: { id: string }) {
  const store = useStoreApi();
  const show = useStore((state) => state.meeting.show);
  const detail = useStore((state) => state.meeting.detail);
  const missing = useStore((state) => state.meeting.missing);
  const place = placeOf(useStore((state) => state.route));
  useEffect(() => void show(id), [show, id]);
  const back = () => store.getState().route.go(meetingsPath);
  if (missing) {
    return (
      <Empty title="Sammanträdet finns inte längre." actions={<Button onPress={back}>Till sammanträdena</Button>}>
        <p>Det kan vara borttaget: Ångra (Ctrl Z) tar tillbaka det.</p>
      </Empty>
    );
  }
  if (detail?.meeting.id !== id) return null;
  return (
    <div className="desk-screen">
      <div className="desk-head">
        <IconButton
          icon={<ArrowLeft aria-hidden />}
          label="Till sammanträdena"
          keys="Alt ←"
          onPress={back}
          className="desk-back"
        />
        <ScreenTitle aside={<Stations detail={detail} />}>{meetingTitle(detail.meeting)}</ScreenTitle>
      </div>
      <Desk detail={detail} place={place} />
      {place.dialog === 'earlier' ? <FromEarlier meetingId={id} /> : null}
    </div>
  );
}

function Desk({ detail, place }: { detail: MeetingDetail; place: Place }) {
  const store = useStoreApi();
  const frame = useRef<HTMLDivElement>(null);
  const shown = place.itemId ?? place.panel;
  const { section } = place;
  const arrived = useRef(false);
  const isPanel = place.itemId === null;
  useEffect(() => {
    const again = arrived.current;
    arrived.current = true;
    // Another thing is read from its beginning, or from the part that one came for.
    if (!shown || section !== null) return;
    const thing = frame.current?.querySelector('.split-thing');
    thing?.scrollTo(0, 0);
    // In one column it stands below the list; who walks the list stays there.
    if (again && isPanel) thing?.scrollIntoView();
  }, [shown, section, isPanel]);
  useEffect(() => {
    // Opened from the list: the keyboard goes on in the agenda.
    if (document.activeElement === document.body) focusList(frame.current);
  }, []);
  const onKeys = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (
      event.key !== 'Escape' ||
      event.defaultPrevented ||
      target.closest('[role=dialog], [role=listbox], [role=menu]')
    )
      return;
    event.preventDefault();
    if (target.closest('.agenda')) store.getState().route.go(meetingsPath);
    else focusList(frame.current?.querySelector('.agenda') ?? null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back from any field; the frame itself is not operated.
    <div className="desk" ref={frame} onKeyDown={onKeys}>
      <Split
        listLabel="Dagordning"
        list={
          <>
            <PanelLinks meetingId={detail.meeting.id} place={place} />
            <AgendaList detail={detail} itemId={place.itemId} />
            <div className="desk-foot">
              <AgendaWays />
              <DocumentButtons />
              <div className="row desk-review">
                <ReviewButtons />
              </div>
            </div>
          </>
        }
      >
        <PanelOf detail={detail} place={place} />
      </Split>
    </div>
  );
}

function PanelLinks({ meetingId, place }: { meetingId: string; place: Place }) {
  const store = useStoreApi();
  const link = (
    panel: Place['panel'],
    part: string,
    section: AftermathSection | null,
    text: string,
    Sign: typeof Users,
  ) => (
    <li>
      <button
        type="button"
        className="panel-link"
        aria-current={place.panel === panel ? 'true' : undefined}
        onClick={() => {
          openMeeting(store.getState(), meetingId, part, section ?? undefined);
          comeTo(section);
        }}
      >
        <Sign aria-hidden />
        {text}
      </button>
    </li>
  );
  return (
    <ul className="panel-links">
      {link('facts', factsPart, null, 'Uppgifter', ClipboardList)}
      {link('attendance', attendancePart, null, 'Närvaro och justerare', Users)}
      {link('aftermath', aftermathPart, 'justering', 'Efter mötet', FileCheck)}
    </ul>
  );
}

function PanelOf({ detail, place }: { detail: MeetingDetail; place: Place }) {
  switch (place.panel) {
    case 'facts':
      return <FactsPanel detail={detail} section={place.section} />;
    case 'attendance':
      return <AttendancePanel detail={detail} />;
    case 'aftermath':
      return <AftermathPanel detail={detail} section={place.section} />;
    case 'item': {
      const index = detail.items.findIndex((each) => each.id === place.itemId);
      const item = detail.items[index];
      if (item) return <ItemEditor item={item} detail={detail} index={index} key={item.id} />;
      return (
        <Empty title="Ärendet finns inte längre på dagordningen.">
          <p>Välj ett annat i listan, eller ta tillbaka det med Ångra (Ctrl Z).</p>
        </Empty>
      );
    }
  }
}
