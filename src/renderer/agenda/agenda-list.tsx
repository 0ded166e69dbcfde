import { TriangleAlert } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { BoardDetail } from '../../shared/board/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { outcomeLabels } from '../app/labels.ts';
import { wishFocus } from '../meeting/focus.ts';
import { openMeeting } from '../meeting/place.ts';
import { List } from '../parts/list.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { itemNumber } from './item-number.ts';
import { moveItem, takeOff, titleFieldId } from './item-steps.ts';
import { itemWarnings, itemWarningText } from './item-warnings.ts';
import { KindSign } from './kind-sign.tsx';
import './agenda.css';

/** The agenda: arrows choose, Enter opens, F2 renames, Alt and an arrow moves, Delete removes or withdraws. */
export function AgendaList({ detail, itemId }: { detail: MeetingDetail; itemId: string | null }) {
  const store = useStoreApi();
  const board = useStore((state) => state.board.detail);
  const { meeting, items } = detail;
  const state = () => store.getState();
  const editTitle = (id: string, select: boolean) => {
    openMeeting(state(), meeting.id, id);
    wishFocus(titleFieldId(id), select);
  };
  const [moved, setMoved] = useState('');
  const move = async (id: string, to: number) => {
    await moveItem(state(), id, to);
    const title = items.find((each) => each.id === id)?.title;
    setMoved(`${title || 'Ärendet'} står nu på plats ${to + 1} av ${items.length}.`);
  };
  const meant = useMeant();
  return (
    <div className="agenda" {...meant.handlers}>
      <h2 className="agenda-title">Dagordning</h2>
      <List
        label="Dagordning"
        items={items}
        selectedId={itemId}
        onSelect={(id) => {
          // Beside something else a list that one only comes past with Tab chooses nothing.
          if (itemId !== null || meant.now()) openMeeting(state(), meeting.id, id);
        }}
        onOpen={(id) => editTitle(id, false)}
        onRename={(id) => editTitle(id, true)}
        onRemove={(id) => void takeOff(state(), id)}
        onMove={(id, to) => void move(id, to)}
        text={(each) => each.title || 'Ärende utan rubrik'}
        empty={
          <p className="agenda-empty">
            Här kommer ärendena att stå. Lägg till det första, eller hämta från ett tidigare sammanträde.
          </p>
        }
      >
        {(item, index) => (
          <AgendaRow item={item} number={itemNumber(detail, index)} board={board} date={meeting.date} />
        )}
      </List>
      <p className="unseen" aria-live="polite">
        {moved}
      </p>
    </div>
  );
}

/** Whether a row is chosen on purpose, with a key or a press: a list also chooses one as it gets focus. */
function useMeant() {
  const meant = useRef(false);
  const press = () => {
    meant.current = true;
  };
  return {
    now: () => meant.current,
    handlers: {
      onPointerDownCapture: press,
      onClickCapture: press,
      onKeyDownCapture: ({ key }: KeyboardEvent) => {
        meant.current = key !== 'Tab' && key !== 'Shift';
      },
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) meant.current = false;
      },
    },
  };
}

interface AgendaRowProps {
  readonly item: AgendaItemDetail;
  readonly number: string;
  readonly board: BoardDetail | null;
  /** The meeting's day. */
  readonly date: string;
}

function AgendaRow({ item, number, board, date }: AgendaRowProps) {
  const matter = board?.matters.find((each) => each.id === item.matterId);
  const title = item.title || <em className="soft">Ärende utan rubrik</em>;
  const warnings = board === null || item.withdrawn ? [] : itemWarnings(item, board, date).map(itemWarningText);
  return (
    <>
      <span className="agenda-number">{number}</span>
      <span className="list-text">
        {item.withdrawn ? <s className="soft">{title}</s> : title}
        {item.withdrawn ? <span className="meeting-row-more">utgår</span> : null}
        {!item.withdrawn && item.outcome !== null ? (
          <span className="meeting-row-more">{outcomeLabels[item.outcome]}</span>
        ) : null}
        {matter?.registryNumber ? <span className="meeting-row-more">{matter.registryNumber}</span> : null}
      </span>
      <span className="agenda-signs">
        {warnings.length > 0 ? (
          <span className="agenda-warning" title={warnings.join('\n')}>
            <TriangleAlert role="img" aria-label={`Att se över: ${warnings.join(' ')}`} />
          </span>
        ) : null}
        <KindSign kind={item.kind} />
      </span>
    </>
  );
}
