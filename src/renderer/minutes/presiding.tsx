import { ChevronDown } from 'lucide-react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { presidingAt, rolls, servingIn } from '../../shared/meeting/roll.ts';
import { nameAndParty } from '../../shared/meeting/rules.ts';
import { Button } from '../parts/button.tsx';
import { Menu } from '../parts/menu.tsx';
import { useStore } from '../store/use-store.ts';

/** Who presides over the item, among those who serve; automatic until someone is chosen. */
export function Presiding({ item, detail }: { item: AgendaItemDetail; detail: MeetingDetail }) {
  const board = useStore((state) => state.board.detail);
  const run = useStore((state) => state.run);
  const open = useStore((state) => state.shell.panel === 'presiding');
  const show = useStore((state) => state.shell.show);
  const letterKeys = useStore((state) => state.profile.value.letterKeys);
  if (board === null) return null;
  const facts = { people: board, meeting: detail.meeting, attendance: detail.attendance, items: detail.items };
  const roll = rolls(facts).get(item.id) ?? [];
  const serving = servingIn(roll);
  const presidingId = presidingAt(facts, item, roll);
  const presiding = serving.find((each) => each.personId === presidingId);
  const choose = (chairPersonId: string | null) =>
    void run('agendaItem.update', { id: item.id, patch: { chairPersonId } });
  const name = presiding ? nameAndParty(presiding.seat) : 'ingen';
  return (
    <Menu
      label="Ordförande vid paragrafen"
      open={open}
      onOpenChange={(next) => show(next ? 'presiding' : null)}
      trigger={
        <Button kind="quiet" small>
          {letterKeys ? <kbd aria-hidden>C</kbd> : null}
          Ordförande: {name}
          {item.chairPersonId === null ? '' : ' (vald här)'}
          <ChevronDown aria-hidden />
        </Button>
      }
      items={[
        { id: 'auto', label: 'Den som leder sammanträdet', run: () => choose(null) },
        ...serving.map((each) => ({
          id: each.personId,
          label: nameAndParty(each.seat),
          run: () => choose(each.personId),
        })),
      ]}
    />
  );
}
