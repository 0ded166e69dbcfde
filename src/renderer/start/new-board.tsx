import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useStore } from '../store/use-store.ts';

/** Asks for the new board's name; where its file goes is asked by the host. */
export function NewBoard() {
  const open = useStore((state) => state.shell.panel === 'newBoard');
  const show = useStore((state) => state.shell.show);
  const create = useStore((state) => state.board.create);
  const [name, setName] = useState('');
  const submit = async () => {
    if (name.trim() === '') return;
    show(null);
    setName('');
    await create(name.trim());
  };
  return (
    <Dialog title="Ny nämnd" open={open} onClose={() => show(null)}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          label="Nämndens namn"
          value={name}
          onChange={setName}
          autoFocus
          hint="Det formella namnet, som det ska stå i varje dokument. Det går att ändra sedan."
        />
        <div className="dialog-actions">
          <Button onPress={() => show(null)}>Avbryt</Button>
          <Button type="submit" kind="primary" disabled={name.trim() === ''}>
            Skapa nämnden
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
