import { useEffect, useEffectEvent, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import type { Findable } from '../../shared/board/commands.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { type Found, findAll } from './find.ts';
import '../parts/dialog.css';
import '../parts/menu.css';
import '../parts/select.css';
import './palette.css';

/** Reads what is found beside what the windows hold, as the palette opens; `arrive` is told once. */
function useFindable(arrive: (all: Findable) => void): void {
  const store = useStoreApi();
  const tell = useEffectEvent(arrive);
  useEffect(() => {
    let left = false;
    const read = async () => {
      if (store.getState().board.detail === null) return;
      const reply = await store.getState().call('board.findable', {});
      if (!left && reply.ok) tell(reply.value);
    };
    void read();
    return () => {
      left = true;
    };
  }, [store]);
}

/** Everything that can be done and found, by a few letters. */
export function Palette() {
  const store = useStoreApi();
  const show = useStore((state) => state.shell.show);
  const [words, setWords] = useState('');
  const [more, setMore] = useState<Findable | null>(null);
  // The words that Enter was pressed on while what they may find was still being read.
  const [meant, setMeant] = useState<string | null>(null);
  const groups = findAll(store.getState(), words, more);
  const all = groups.flatMap((group) => group.found);
  const choose = (chosen: Found | undefined) => {
    show(null);
    // After the dialog has given focus back, so that what is chosen can take it.
    requestAnimationFrame(() => chosen?.go(store));
  };
  useFindable((read) => {
    setMore(read);
    const first = findAll(store.getState(), words, read)[0]?.found[0];
    if (meant === words && first !== undefined) choose(first);
  });
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && show(null)}>
      <Modal className="modal modal-wide">
        <Dialog className="palette" aria-label="Sök och kommandon">
          <Autocomplete inputValue={words} onInputChange={setWords}>
            <TextField
              aria-label="Sök och kommandon"
              autoFocus
              className="palette-search"
              onKeyDown={({ key }) => key === 'Enter' && more === null && all.length === 0 && setMeant(words)}
            >
              <Input placeholder="Sök ärenden, sammanträden, ledamöter, beslut och kommandon" spellCheck="false" />
            </TextField>
            <Menu
              className="options palette-options"
              aria-label="Träffar"
              onAction={(id) => choose(all.find((each) => each.id === id))}
              renderEmptyState={() => <p className="palette-none">Inget hittades. Prova färre eller andra ord.</p>}
            >
              {groups.map((group) => (
                <MenuSection key={group.title} id={group.title}>
                  <Header className="palette-group">{group.title}</Header>
                  {group.found.map((each) => (
                    <MenuItem key={each.id} id={each.id} textValue={each.text} className="option">
                      <span>{each.text}</span>
                      {each.keys ? <Keyboard className="option-keys">{each.keys}</Keyboard> : null}
                      {each.detail ? <span className="option-detail">{each.detail}</span> : null}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
