import { Extension, type Extensions } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { isLinkAddress } from './link-address.ts';

/** Exactly what the model of rich text knows, and nothing that it does not. */
export function richTextExtensions(askForLink: () => void): Extensions {
  const linkKey = Extension.create({
    name: 'linkKey',
    addKeyboardShortcuts: () => ({
      'Mod-Shift-k': () => {
        askForLink();
        return true;
      },
    }),
  });
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      strike: false,
      underline: false,
      heading: { levels: [1, 2, 3] },
      link: {
        openOnClick: false,
        protocols: ['http', 'https', 'mailto'],
        defaultProtocol: 'https',
        isAllowedUri: (uri) => isLinkAddress(uri),
        HTMLAttributes: { target: null, rel: 'noopener noreferrer' },
      },
    }),
    Table.configure({ resizable: false }),
    TableRow,
    TableHeader,
    TableCell,
    linkKey,
  ];
}
