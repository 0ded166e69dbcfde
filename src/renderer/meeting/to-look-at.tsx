import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { itemNumber } from '../agenda/item-number.ts';
import { itemWarnings, itemWarningText } from '../agenda/item-warnings.ts';
import { useDemands } from '../delegation/use-demands.ts';
import { Section } from '../parts/section.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { openMeeting } from './place.ts';

/** What is missing on the agenda before anything is sent, each one a step from where it is put right. */
export function ToLookAt({ detail }: { detail: MeetingDetail }) {
  const store = useStoreApi();
  const board = useStore((state) => state.board.detail);
  const demands = useDemands(detail.meeting.id);
  if (board === null || detail.items.length === 0) return null;
  const found = detail.items.flatMap((item, index) => {
    const texts = item.withdrawn ? [] : itemWarnings(item, board, detail.meeting.date).map(itemWarningText);
    return texts.length === 0 ? [] : [{ item, number: itemNumber(detail, index), texts }];
  });
  return (
    <Section
      title="Att se över"
      lead={found.length === 0 && demands.length === 0 ? 'Inget saknas på dagordningen.' : undefined}
    >
      <ul className="to-look-at">
        {demands.map((each) => (
          <li key={each.id}>
            <a href={each.href}>{each.title}</a>
            <span className="soft"> {each.text}</span>
          </li>
        ))}
        {found.map(({ item, number, texts }) => (
          <li key={item.id}>
            <button
              type="button"
              className="glance-title"
              onClick={() => openMeeting(store.getState(), detail.meeting.id, item.id)}
            >
              {number} {item.title || 'Ärende utan rubrik'}
            </button>
            <span className="soft"> {texts.join(' ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
