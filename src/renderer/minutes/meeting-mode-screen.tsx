import { useEffect, useRef, useState } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { meetingsPath } from '../meeting/place.ts';
import { factsOf } from '../motions/use-item-facts.ts';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { underwayIn } from '../store/meeting.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { announcement, type Seen } from './announcement.ts';
import { isVoteBrokenOff } from './broken-off.ts';
import { EndMeeting } from './end-meeting.tsx';
import { ModeAgenda } from './mode-agenda.tsx';
import { focusHeading, isFocusLost } from './mode-focus.ts';
import { ModeHead } from './mode-head.tsx';
import { ModeItem } from './mode-item.tsx';
import { leaveText, takeBefore } from './mode-keys.ts';
import { meetingModePath, modePlaceOf, type Panel, showPanel } from './place.ts';
import { addItemHere, itemToTake } from './steps.ts';
import './minutes.css';

/** Meeting mode: one item fills the screen, and everything is done by key. */
export function MeetingModeScreen() {
  const store = useStoreApi();
  const place = modePlaceOf(useStore((state) => state.route));
  const show = useStore((state) => state.meeting.show);
  const detail = useStore((state) => state.meeting.detail);
  const missing = useStore((state) => state.meeting.missing);
  const underway = useStore((state) => underwayIn(state.meeting.list)?.id);
  const id = place?.meetingId ?? underway;
  useEffect(() => {
    if (id !== undefined) void show(id);
  }, [show, id]);
  if (id === undefined || missing) {
    const back = () => store.getState().route.go(meetingsPath);
    return (
      <Empty title="Inget sammanträde är öppet." actions={<Button onPress={back}>Till sammanträdena</Button>}>
        <p>Välj ett sammanträde och öppna mötesläget därifrån (Alt M).</p>
      </Empty>
    );
  }
  if (detail?.meeting.id !== id) return null;
  return <Mode detail={detail} itemId={place?.itemId ?? null} panel={place?.panel ?? null} />;
}

interface ModeProps {
  readonly detail: MeetingDetail;
  readonly itemId: string | null;
  readonly panel: Panel | null;
}

function Mode({ detail, itemId, panel }: ModeProps) {
  const store = useStoreApi();
  const item = detail.items.find((each) => each.id === itemId);
  useEffect(() => {
    // No item is named, or it is gone: the one that is to be taken.
    const other = item ? undefined : itemToTake(store.getState(), detail);
    if (other) store.getState().route.go(meetingModePath, detail.meeting.id, other.id);
  }, [store, detail, item]);
  useBrokenOffVote(detail, item, panel);
  if (!item) {
    if (detail.items.length > 0) return null;
    const add = () => void addItemHere(store.getState());
    return (
      <Empty title="Dagordningen är tom." actions={<Button onPress={add}>Lägg till ett ärende</Button>}>
        <p>Paragraferna kommer att stå här.</p>
      </Empty>
    );
  }
  return <Taking detail={detail} item={item} panel={panel} />;
}

/** Opens the vote again that was going on when the window was closed, or the computer gave up. */
function useBrokenOffVote(detail: MeetingDetail, item: AgendaItemDetail | undefined, panel: Panel | null): void {
  const store = useStoreApi();
  const looked = useRef(false);
  useEffect(() => {
    const state = store.getState();
    if (looked.current || item === undefined || state.board.detail === null) return;
    looked.current = true;
    if (panel !== null || detail.meeting.status !== 'underway') return;
    const facts = factsOf(state.board.detail, detail, item.id);
    if (facts !== null && isVoteBrokenOff(facts)) showPanel(state, 'beslutsgang');
  }, [store, detail, item, panel]);
}

/** Focus that went away with what it was in is at the item's heading, where the keys act. */
function useFocusKept(itemId: string, panel: Panel | null, dialog: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another item, panel or dialog has come, or gone.
  useEffect(() => {
    if (panel === null && !dialog && isFocusLost()) focusHeading();
  }, [itemId, panel, dialog]);
}

/** Tells the projector and the file where the meeting has come. */
function useTold({ meeting }: MeetingDetail, itemId: string): void {
  const goTo = useStore((state) => state.meeting.goTo);
  const underway = meeting.status === 'underway';
  useEffect(() => {
    if (underway) void goTo({ meetingId: meeting.id, agendaItemId: itemId });
  }, [goTo, underway, meeting.id, itemId]);
}

/** What has happened since the screen was last drawn, for those who listen. */
function useAnnouncement(detail: MeetingDetail, itemId: string): string {
  const prefix = useStore((state) => state.board.detail?.board.paragraphPrefix ?? '');
  const seen = useRef<Seen>({ detail, itemId });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const now = { detail, itemId };
    const text = announcement(seen.current, now, prefix);
    seen.current = now;
    if (text !== '') setSaid(text);
  }, [detail, itemId, prefix]);
  return said;
}

function Taking({ detail, item, panel }: { detail: MeetingDetail; item: AgendaItemDetail; panel: Panel | null }) {
  const store = useStoreApi();
  const said = useAnnouncement(detail, item.id);
  useTold(detail, item.id);
  useFocusKept(
    item.id,
    panel,
    useStore((state) => state.shell.panel !== null),
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears keys on their way; what has focus is in it.
    <div
      className="mode"
      onKeyDownCapture={(event) => takeBefore(store, event)}
      onKeyDown={(event) => leaveText(store, event)}
    >
      <ModeHead detail={detail} item={item} />
      <div className="mode-body">
        <ModeAgenda detail={detail} itemId={item.id} />
        <ModeItem detail={detail} item={item} panel={panel} key={item.id} />
      </div>
      <p className="unseen" aria-live="polite">
        {said}
      </p>
      <EndMeeting detail={detail} />
    </div>
  );
}
