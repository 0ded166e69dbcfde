import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import type { MadeChoice } from '../../shared/documents/made.ts';
import { Button } from '../parts/button.tsx';
import { Menu } from '../parts/menu.tsx';
import { useStore } from '../store/use-store.ts';

const none: readonly MadeChoice[] = [];

export interface MadeMenuProps {
  /** What nothing is attached to itself. */
  readonly exceptId?: string;
  readonly onChoose: (choice: MadeChoice) => void;
}

/** Chooses a document that is made here from the board's own data: it is always what that says. */
export function MadeMenu({ exceptId, onChoose }: MadeMenuProps) {
  const run = useStore((state) => state.run);
  const [choices, setChoices] = useState(none);
  const [open, setOpen] = useState(false);
  const show = async (wanted: boolean) => {
    if (!wanted) return setOpen(false);
    const reply = await run('attachment.choices', {});
    if (!reply.ok) return;
    setChoices(reply.value.filter((each) => each.subjectId !== exceptId));
    setOpen(true);
  };
  const items = choices.map((each) => ({
    id: `${each.document} ${each.subjectId}`,
    label: each.settled ? `${each.title} (låst)` : each.title,
    run: () => onChoose(each),
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
