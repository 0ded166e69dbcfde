import { useEffect, useState } from 'react';
import type { MatterDetail } from '../../shared/registry/commands.ts';
import { longDate, paragraphText } from '../../shared/swedish.ts';
import { outcomeLabels } from '../app/labels.ts';
import { decisionsPath } from '../decisions/actions.ts';
import { Section } from '../parts/section.tsx';
import { hashOf } from '../store/route.ts';
import { useStore } from '../store/use-store.ts';

/** Where the matter has been, read again when a meeting or an item has changed. */
function useMatterItems(id: string): MatterDetail['items'] | null {
  const call = useStore((state) => state.call);
  const fail = useStore((state) => state.notices.fail);
  const list = useStore((state) => state.meeting.list);
  const [items, setItems] = useState<MatterDetail['items'] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a fresh list of meetings is the sign to read again
  useEffect(() => {
    let left = false;
    void call('matter.get', { id }).then((reply) => {
      if (left) return;
      if (reply.ok) setItems(reply.value.items);
      // One that was just removed has no screen for long.
      else if (reply.error.code !== 'item.missing') fail(reply.error);
    });
    return () => {
      left = true;
    };
  }, [id, list, call, fail]);
  return items;
}

export function MatterMeetings({ id }: { id: string }) {
  const items = useMatterItems(id);
  if (items === null) return null;
  return (
    <Section title="På sammanträden">
      {items.length === 0 ? (
        <p className="soft">Ärendet har inte stått på någon dagordning än.</p>
      ) : (
        <ul className="matter-meetings">
          {items.map((each) => (
            <li key={each.id}>
              <a href={hashOf('sammantraden', each.meetingId, each.id)}>{longDate(each.meetingDate)}</a>
              <span>
                {each.withdrawn ? <s>{each.title || 'Ärende utan rubrik'}</s> : each.title || 'Ärende utan rubrik'}
                <Ending item={each} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** How the matter ended at a meeting, with its §; what is decided leads to how it became so. */
function Ending({ item: { id, outcome, withdrawn, number } }: { item: MatterDetail['items'][number] }) {
  if (withdrawn) return <span className="matter-ending">Utgår</span>;
  if (outcome === null) return null;
  const words = [number === null ? '' : paragraphText(number), outcomeLabels[outcome]].filter(Boolean).join(' · ');
  if (outcome === 'none') return <span className="matter-ending">{words}</span>;
  return (
    <a className="matter-ending" href={hashOf(decisionsPath, id)} aria-label={`Visa beslutet, ${words}`}>
      {words}
    </a>
  );
}
