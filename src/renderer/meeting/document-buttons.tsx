import { ChevronDown } from 'lucide-react';
import { isEnabled, labelOf } from '../app/action.ts';
import { keysOf } from '../app/keys.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Menu } from '../parts/menu.tsx';
import { Toolbar } from '../parts/toolbar.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { meetingActions } from './actions.ts';

const shown: readonly (readonly [id: string, text: string])[] = [
  ['document.kallelse', 'Kallelse'],
  ['document.handlingar', 'Handlingar'],
  ['document.protokoll', 'Protokoll'],
];

/** The documents of the whole meeting, one press each; all of them in the menu. */
export function DocumentButtons() {
  const store = useStoreApi();
  const all = meetingActions.filter((each) => each.group === 'Dokument');
  return (
    <section className="desk-documents" aria-labelledby="desk-documents">
      <h2 id="desk-documents">Skapa</h2>
      <Toolbar label="Skapa dokument">
        {shown.map(([id, text]) => (
          <DocumentButton key={id} id={id} text={text} />
        ))}
        <Menu
          label="Alla dokument"
          trigger={<IconButton small kind="plain" icon={<ChevronDown aria-hidden />} label="Alla dokument" />}
          items={all.map((each) => {
            const keys = keysOf(each);
            return {
              id: each.id,
              label: labelOf(each, store.getState()),
              enabled: isEnabled(each, store.getState()),
              run: () => void each.run(store),
              ...(keys === undefined ? {} : { keys }),
            };
          })}
        />
      </Toolbar>
    </section>
  );
}

/** A button for one of the document actions, by its id. */
export function DocumentButton({ id, text }: { id: string; text: string }) {
  const store = useStoreApi();
  const action = meetingActions.find((each) => each.id === id);
  if (!action) return null;
  const keys = keysOf(action);
  const label = labelOf(action, store.getState());
  return (
    <Button small label={keys === undefined ? label : `${label} (${keys})`} onPress={() => void action.run(store)}>
      {text}
    </Button>
  );
}
