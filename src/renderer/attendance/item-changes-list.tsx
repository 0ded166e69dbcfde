import { Undo2 } from 'lucide-react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { AttendanceChange } from '../../shared/meeting/model.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { changeWords, togetherWith } from './item-changes.ts';
import { type Roll, rollBefore } from './item-roll.ts';

/** What has changed at the item, each change taken back by itself with what follows from it. */
export function ItemChanges({ item, known: { facts, nameOf } }: { item: AgendaItemDetail; known: Roll }) {
  const store = useStoreApi();
  const { attendanceChanges: changes } = item;
  if (changes.length === 0) return null;
  const before = rollBefore(facts, item.id);
  const words = (change: AttendanceChange) =>
    changeWords(
      before.find((each) => each.personId === change.personId),
      change,
      nameOf,
    );
  const takeBack = async (change: AttendanceChange) => {
    const { run } = store.getState();
    for (const { personId } of togetherWith(change, changes, before)) {
      const reply = await run('attendance.change', { agendaItemId: item.id, personId, presence: null });
      if (!reply.ok) return;
    }
  };
  return (
    <div className="item-changes">
      <h3>Ändringar vid paragrafen</h3>
      <ul>
        {changes.map((each) => (
          <li key={each.id}>
            <span>
              {words(each)}: <strong>{nameOf(each.personId)}</strong>
              {each.time === null ? null : <span className="soft"> kl. {each.time.replace(':', '.')}</span>}
            </span>
            <IconButton
              small
              icon={<Undo2 aria-hidden />}
              label={`Ta tillbaka: ${words(each)}, ${nameOf(each.personId)}`}
              onPress={() => void takeBack(each)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
