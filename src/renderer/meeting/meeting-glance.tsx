import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { itemNumber } from '../agenda/item-number.ts';
import { Button } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { openMeeting } from './place.ts';
import { meetingTitle } from './words.ts';

const titleOf = ({ title }: AgendaItemDetail) => title || 'Ärende utan rubrik';

/** What the chosen meeting holds, to read before it is opened. */
export function MeetingGlance({ id }: { id: string | null }) {
  const store = useStoreApi();
  const detail = useStore((state) => state.meeting.detail);
  const matters = useStore((state) => state.board.detail?.matters);
  if (detail === null || detail.meeting.id !== id) return null;
  const { meeting, items } = detail;
  const open = (itemId?: string) => openMeeting(store.getState(), meeting.id, itemId);
  return (
    <Section
      title={meetingTitle(meeting)}
      actions={<Button onPress={() => open()}>Öppna sammanträdet</Button>}
      lead={items.length === 0 ? 'Dagordningen är tom.' : undefined}
    >
      <ol className="glance">
        {items.map((item, index) => (
          <li key={item.id}>
            <span className="glance-number">{itemNumber(detail, index)}</span>
            <button type="button" className="glance-title" onClick={() => open(item.id)}>
              {item.withdrawn ? <s className="soft">{titleOf(item)}</s> : titleOf(item)}
            </button>
            <span className="soft">
              {item.withdrawn ? 'utgår' : matters?.find((each) => each.id === item.matterId)?.registryNumber}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
