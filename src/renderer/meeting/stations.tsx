import { EllipsisVertical } from 'lucide-react';
import type { Meeting, MeetingStatus } from '../../shared/meeting/model.ts';
import { meetingStatusLabels } from '../app/labels.ts';
import { Badge } from '../parts/badge.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Menu } from '../parts/menu.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { removeMeeting, setStatus } from './meeting-steps.ts';

const stations: readonly MeetingStatus[] = ['planned', 'summoned', 'held', 'approved', 'posted', 'final'];
/** What one may say oneself; the rest follow from what is done (the summons sent, the minutes approved). */
const chosen: readonly MeetingStatus[] = ['planned', 'held'];

/** How far the meeting has come. */
export function Stations({ meeting: { id, status } }: { meeting: Meeting }) {
  const store = useStoreApi();
  const cancelled = status === 'cancelled';
  // The time on the notice board runs out between posted and final.
  const at = stations.indexOf(status === 'expired' ? 'posted' : status);
  const set = (next: MeetingStatus) => void setStatus(store.getState(), next);
  return (
    <div className="stations">
      {cancelled ? (
        <Badge tone="danger">Inställt</Badge>
      ) : (
        <ol aria-label="Sammanträdets läge">
          {stations.map((each, index) => (
            <li key={each} aria-current={index === at ? 'step' : undefined} data-past={index < at || undefined}>
              {chosen.includes(each) && index !== at ? (
                <button
                  type="button"
                  onClick={() => set(each)}
                  title={`Sätt läget till ${meetingStatusLabels[each].toLocaleLowerCase('sv')}`}
                >
                  {meetingStatusLabels[each]}
                </button>
              ) : (
                meetingStatusLabels[each]
              )}
            </li>
          ))}
        </ol>
      )}
      <Menu
        label="Sammanträdet"
        trigger={<IconButton small icon={<EllipsisVertical aria-hidden />} label="Mer om sammanträdet" />}
        items={[
          cancelled
            ? { id: 'planned', label: 'Låt det bli av igen', run: () => set('planned') }
            : { id: 'cancelled', label: 'Ställ in', run: () => set('cancelled') },
          { id: 'remove', label: 'Ta bort', danger: true, run: () => void removeMeeting(store.getState(), id) },
        ]}
      />
    </div>
  );
}
