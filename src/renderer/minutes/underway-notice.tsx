import { dayAndDate } from '../../shared/swedish.ts';
import { meetingsPath } from '../meeting/place.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { underwayIn } from '../store/meeting.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { meetingModePath } from './place.ts';

/** Says above the meetings that one is under way, and leads to where it has come. */
export function UnderwayNotice() {
  const store = useStoreApi();
  const here = useStore((state) => state.route.screen === meetingsPath);
  const meeting = useStore((state) => underwayIn(state.meeting.list));
  const itemId = useStore((state) =>
    state.meeting.place?.meetingId === meeting?.id ? state.meeting.place?.agendaItemId : null,
  );
  if (!here || meeting === undefined) return null;
  const goOn = () => store.getState().route.go(meetingModePath, meeting.id, ...(itemId ? [itemId] : []));
  return (
    <div className="underway">
      <Notice
        tone="info"
        actions={
          <Button kind="primary" onPress={goOn}>
            Fortsätt
          </Button>
        }
      >
        <p>Sammanträdet {dayAndDate(meeting.date)} pågår.</p>
      </Notice>
    </div>
  );
}
