import { useState } from 'react';
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
import { useStore, useStoreApi } from '../store/use-store.ts';
import { findAll } from './find.ts';
import '../parts/dialog.css';
import '../parts/menu.css';
import '../parts/select.css';
import './palette.css';

/** Everything that can be done and found, by a few letters. */
export function Palette() {
  const store = useStoreApi();
  const show = useStore((state) => state.shell.show);
  const [words, setWords] = useState('');
  const groups = findAll(store.getState(), words);
  const all = groups.flatMap((group) => group.found);
  const choose = (id: unknown) => {
    show(null);
    // After the dialog has given focus back, so that what is chosen can take it.
    requestAnimationFrame(() => all.find((each) => each.id === id)?.go(store));
  };
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && show(null)}>
      <Modal className="modal modal-wide">
        <Dialog className="palette" aria-label="Sök och kommandon">
          <Autocomplete inputValue={words} onInputChange={setWords}>
            <TextField aria-label="Sök och kommandon" autoFocus className="palette-search">
              <Input placeholder="Sök ärenden, sammanträden, ledamöter och kommandon" spellCheck="false" />
            </TextField>
            <Menu
              className="options palette-options"
              aria-label="Träffar"
              onAction={choose}
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
