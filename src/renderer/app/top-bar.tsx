import { Redo2, Search, Undo2, UserRound } from 'lucide-react';
import { useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useStore } from '../store/use-store.ts';
import { SavedSign } from './saved-sign.tsx';
import { stepText } from './shell-actions.ts';
import '../parts/select.css';
import './top-bar.css';

export function TopBar({ name }: { name: string }) {
  const show = useStore((state) => state.shell.show);
  return (
    <header className="topbar">
      <span className="topbar-name" title={name}>
        {name}
      </span>
      <button type="button" className="topbar-search" onClick={() => show('palette')}>
        <Search aria-hidden />
        <span>Sök och kommandon</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className="topbar-end">
        <SavedSign />
        <UndoRedo />
        <Person />
      </div>
    </header>
  );
}

function UndoRedo() {
  const undo = useStore((state) => state.history.state.undo);
  const redo = useStore((state) => state.history.state.redo);
  const nothing = useStore((state) => state.history.state.undo === null && state.saving.unsaved === 0);
  const goBack = useStore((state) => state.history.undo);
  const goForward = useStore((state) => state.history.redo);
  return (
    <div className="topbar-steps">
      <IconButton
        icon={<Undo2 aria-hidden />}
        label={stepText('Ångra', undo)}
        keys="Ctrl Z"
        disabled={nothing}
        onPress={() => void goBack()}
      />
      <IconButton
        icon={<Redo2 aria-hidden />}
        label={stepText('Gör om', redo)}
        keys="Ctrl Skift Z"
        disabled={redo === null}
        onPress={() => void goForward()}
      />
    </div>
  );
}

/** Who works here: the author of every change. Asked once, without standing in the way. */
function Person() {
  const { userName } = useStore((state) => state.profile.value);
  const loaded = useStore((state) => state.profile.loaded);
  if (!loaded) return null;
  return (
    <DialogTrigger>
      <Button kind={userName === '' ? 'plain' : 'quiet'} icon={<UserRound aria-hidden />} className="topbar-person">
        <span className="topbar-person-name">{userName === '' ? 'Vem arbetar här?' : userName}</span>
      </Button>
      <Popover className="popover" placement="bottom end" offset={6}>
        <Dialog className="topbar-who" aria-label="Vem arbetar här?">
          {({ close }) => <UserNameForm onDone={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

export function UserNameForm({ onDone }: { onDone?: () => void }) {
  const stored = useStore((state) => state.profile.value.userName);
  const update = useStore((state) => state.profile.update);
  const [name, setName] = useState(stored);
  const submit = async () => {
    if (await update({ userName: name.trim() })) onDone?.();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label="Vem arbetar här?"
        value={name}
        onChange={setName}
        autoFocus={onDone !== undefined}
        hint="Namnet står vid varje ändring i historiken. Det gäller den här datorn."
      />
      <div className="row">
        <Button type="submit" kind="primary" disabled={name.trim() === stored}>
          Spara namnet
        </Button>
      </div>
    </form>
  );
}
