import { FileText } from 'lucide-react';
import { meetingActions } from './actions.ts';
import { isEnabled, labelOf } from '../app/action.ts';
import { keysOf } from '../app/keys.ts';
import { Button } from '../parts/button.tsx';
import { Menu } from '../parts/menu.tsx';
import { Toolbar } from '../parts/toolbar.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';

const documents = meetingActions.filter((each) => each.group === 'Dokument');

/** The documents of the meeting: the summons at hand, the rest one step away. */
export function DocumentButtons() {
  const store = useStoreApi();
  const items = useStore((state) => state);
  return (
    <Toolbar label="Dokument">
      <Menu
        label="Skapa dokument"
        trigger={<Button icon={<FileText aria-hidden />}>Skapa dokument</Button>}
        items={documents.map((each) => ({
          id: each.id,
          label: labelOf(each, items),
          keys: keysOf(each),
          enabled: isEnabled(each, items),
          run: () => void each.run(store),
        }))}
      />
    </Toolbar>
  );
}
