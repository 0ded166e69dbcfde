import { X } from 'lucide-react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { clockText } from '../../shared/swedish.ts';
import type { Action } from '../app/action.ts';
import { meetingStatusLabels } from '../app/labels.ts';
import { QuorumSign } from '../attendance/quorum-sign.tsx';
import { meetingTitle } from '../meeting/words.ts';
import { Badge } from '../parts/badge.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { ActionButton } from './action-button.tsx';
import { minutesActions } from './actions.ts';
import { Clock } from './clock.tsx';
import { leave, openPause } from './steps.ts';

const withId = (id: string) => minutesActions.filter((each) => each.id === id);

/** Shorter than the actions' own words, so that the line stays one. */
const texts: Readonly<Record<string, string>> = { 'mode.projector': 'Projektor', 'mode.end': 'Avsluta' };

/** What the meeting itself may do now: be opened, paused and ended, or opened again. */
function waysOf({ meeting }: MeetingDetail): readonly Action[] {
  switch (meeting.status) {
    case 'planned':
      return withId('mode.start');
    case 'underway':
      return [...withId('mode.pause'), ...withId('mode.projector'), ...withId('mode.end')];
    case 'held':
      return withId('mode.reopen');
    case 'cancelled':
      return [];
  }
}

function textOf({ id }: Action, paused: boolean): string | undefined {
  if (id === 'mode.pause') return paused ? 'Avsluta pausen' : 'Paus';
  return texts[id];
}

/** The meeting's own line: its name, the time, whether it is quorate, and the ways out. */
export function ModeHead({ detail, item }: { detail: MeetingDetail; item: AgendaItemDetail }) {
  const store = useStoreApi();
  const { meeting } = detail;
  const open = openPause(detail);
  return (
    <header className="mode-head">
      <span className="mode-meeting" title={meetingTitle(meeting)}>
        {meetingTitle(meeting)}
      </span>
      {meeting.status === 'underway' ? null : <Badge>{meetingStatusLabels[meeting.status]}</Badge>}
      {open ? <Badge tone="warn">Paus sedan {clockText(open.fromTime)}</Badge> : null}
      <span className="mode-signs">
        <Clock />
        <QuorumSign item={item} detail={detail} />
      </span>
      <span className="mode-ways">
        {waysOf(detail).map((each) => (
          <ActionButton key={each.id} action={each} text={textOf(each, open !== undefined)} kind="quiet" />
        ))}
        <IconButton
          icon={<X aria-hidden />}
          label="Lämna mötesläget"
          keys="Alt ←"
          onPress={() => leave(store.getState())}
        />
      </span>
    </header>
  );
}
