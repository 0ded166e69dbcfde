import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import type { RichText } from '../../../shared/rich-text.ts';
import { same } from '../../store/draft.ts';
import { type Field, useStoreApi } from '../../store/use-store.ts';
import { fromEditor, toEditor } from './editor-json.ts';
import { richTextExtensions } from './extensions.ts';
import { LinkRow } from './link-row.tsx';
import { pasteProps } from './paste-props.ts';
import { RichTextToolbar } from './rich-text-toolbar.tsx';

export interface RichTextEditorProps {
  readonly label: string;
  readonly labelId: string;
  readonly field: Field<RichText>;
  readonly placeholder: string | undefined;
}

/** The editor itself; what it holds is always what the field holds. */
export function RichTextEditor({ label, labelId, field, placeholder }: RichTextEditorProps) {
  const store = useStoreApi();
  const [asking, setAsking] = useState(false);
  const editor = useEditor({
    extensions: richTextExtensions(() => setAsking(true)),
    content: toEditor(field.value),
    shouldRerenderOnTransaction: false,
    // The page's policy lets no style in that is not in its own files.
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'rich-text-body',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelId,
        spellcheck: 'false',
        // In a table Tab goes to the next cell, so the way out is told.
        'aria-description': 'Esc lämnar texten.',
      },
      // Ctrl Enter is the shell's: it goes to the next item.
      handleDOMEvents: { keydown: (_view, event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) },
      ...pasteProps((text, help) => store.getState().notices.show({ tone: 'info', text, help })),
    },
    onUpdate: ({ editor: now }) => field.setValue(fromEditor(now.getJSON())),
    onBlur: () => field.onBlur(),
  });
  const { value } = field;
  useEffect(() => {
    // What came from elsewhere (undo, another window) is shown; the text's own undo does not know of it.
    if (same(fromEditor(editor.getJSON()), value)) return;
    editor.chain().setMeta('addToHistory', false).setContent(toEditor(value), { emitUpdate: false }).run();
  }, [editor, value]);
  return (
    <>
      <RichTextToolbar editor={editor} label={label} onLink={() => setAsking(true)} />
      {asking ? <LinkRow editor={editor} onDone={() => setAsking(false)} /> : null}
      <div className="rich-text-frame" data-placeholder={value.content.length === 0 ? placeholder : undefined}>
        <EditorContent editor={editor} />
      </div>
    </>
  );
}
