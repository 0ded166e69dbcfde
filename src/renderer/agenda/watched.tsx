import { CornerDownRight } from 'lucide-react';
import type { WatchedItem } from '../../shared/agenda/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { longDate, paragraphText } from '../../shared/swedish.ts';
import { outcomeLabels } from '../app/labels.ts';
import { Button } from '../parts/button.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { takesItems } from './item-state.ts';
import { takeUp } from './item-steps.ts';
import { useWatched } from './use-watched.ts';

/** Where a watched item comes from, as `bordlagt 9 februari 2026, § 4`. */
export function watchedText({ outcome, meetingDate, number }: WatchedItem): string {
  const where = `${outcomeLabels[outcome].toLocaleLowerCase('sv')} ${longDate(meetingDate)}`;
  return number === null ? where : `${where}, ${paragraphText(number)}`;
}

/** Tabled and referred items of earlier meetings, offered on the next agenda until one takes them up. */
export function Watched({ detail }: { detail: MeetingDetail }) {
  const store = useStoreApi();
  const items = useWatched(detail.meeting.id);
  if (items.length === 0 || !takesItems(detail)) return null;
  const add = (ids: readonly string[]) => void takeUp(store.getState(), detail.meeting.id, ids);
  return (
    <section className="watched" aria-labelledby="watched">
      <div className="watched-head">
        <h2 id="watched">{items.length === 1 ? '1 bevakat ärende' : `${items.length} bevakade ärenden`}</h2>
        <Button small label="Hämta bevakade ärenden (B)" onPress={() => add(items.map((each) => each.id))}>
          {items.length === 1 ? 'Hämta' : 'Hämta alla'}
        </Button>
      </div>
      <ul>
        {items.map((each) => (
          <li key={each.id}>
            <Button
              small
              kind="quiet"
              icon={<CornerDownRight aria-hidden />}
              label={`Hämta ${each.title || 'ärende utan rubrik'}`}
              onPress={() => add([each.id])}
            >
              <span className="watched-text">
                {each.title || 'Ärende utan rubrik'}
                <span className="soft">{watchedText(each)}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
