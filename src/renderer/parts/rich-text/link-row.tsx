import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../button.tsx';
import { TextField } from '../text-field.tsx';
import { linkAddress } from './link-address.ts';

/** Asks where a link leads; Enter sets it, Escape leaves it as it was. */
export function LinkRow({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const old: unknown = editor.getAttributes('link').href;
  const [typed, setTyped] = useState(typeof old === 'string' ? old : '');
  const [wrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  const leave = () => {
    onDone();
    editor.commands.focus();
  };
  const set = () => {
    const href = linkAddress(typed);
    if (href === null) return setWrong(true);
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !editor.isActive('link')) {
      chain.insertContent({ type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] }).run();
    } else chain.setLink({ href }).run();
    onDone();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onDone();
  };
  return (
    <form
      ref={form}
      className="link-row"
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <TextField
        label="Länkens adress"
        hideLabel
        value={typed}
        onChange={setTyped}
        placeholder="https://… eller en e-postadress"
        hint={wrong ? 'Adressen ska börja med https:// eller vara en e-postadress.' : undefined}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          leave();
        }}
      />
      <Button small type="submit">
        Sätt länk
      </Button>
      {old === undefined ? null : (
        <Button small kind="quiet" onPress={remove}>
          Ta bort länken
        </Button>
      )}
    </form>
  );
}
