import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import type { MadeChoice } from '../../shared/documents/made.ts';
import { Button } from '../parts/button.tsx';
import { Menu } from '../parts/menu.tsx';
import { useStoreApi } from '../store/use-store.ts';

const none: readonly MadeChoice[] = [];

/** Attaches a document that is made here from the board's own data: it is always what that says. */
export function MadeAttachment({ itemId }: { itemId: string }) {
  const store = useStoreApi();
  const [choices, setChoices] = useState(none);
  const [open, setOpen] = useState(false);
  const show = async (wanted: boolean) => {
    if (!wanted) return setOpen(false);
    const reply = await store.getState().run('attachment.choices', {});
    if (!reply.ok) return;
    setChoices(reply.value);
    setOpen(true);
  };
  const add = ({ document, subjectId }: MadeChoice) =>
    void store.getState().run('attachment.addMade', { agendaItemId: itemId, document, subjectId });
  const items = choices.map((each) => ({
    id: `${each.document} ${each.subjectId}`,
    label: each.settled ? `${each.title} (beslutad)` : each.title,
    run: () => add(each),
  }));
  const nothing = {
    id: 'nothing',
    label: 'Här finns ännu inget att göra underlag av',
    enabled: false,
    run: () => setOpen(false),
  };
  return (
    <Menu
      label="Underlag som görs här"
      trigger={
        <Button small kind="quiet" icon={<FilePlus2 aria-hidden />}>
          Underlag som görs här
        </Button>
      }
      items={items.length > 0 ? items : [nothing]}
      open={open}
      onOpenChange={(wanted) => void show(wanted)}
    />
  );
}
