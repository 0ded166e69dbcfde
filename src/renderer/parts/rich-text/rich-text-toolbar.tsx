import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import {
  Bold,
  Heading1,
  Heading2,
  Heading3,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Table,
} from 'lucide-react';
import { ToggleButton, Toolbar, Tooltip, TooltipTrigger } from 'react-aria-components';
import { IconButton } from '../icon-button.tsx';
import { Menu, type MenuChoice } from '../menu.tsx';
import '../toolbar.css';

interface Tool {
  readonly id: string;
  readonly label: string;
  readonly keys: string;
  readonly sign: LucideIcon;
  readonly isOn: (editor: Editor) => boolean;
  readonly press: (editor: Editor) => void;
}

function headingTool(level: 1 | 2 | 3, sign: LucideIcon): Tool {
  return {
    id: `heading${level}`,
    label: `Rubrik ${level}`,
    keys: `Ctrl Alt ${level}`,
    sign,
    isOn: (editor) => editor.isActive('heading', { level }),
    press: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  };
}

const tools: readonly Tool[] = [
  {
    id: 'bold',
    label: 'Fet',
    keys: 'Ctrl B',
    sign: Bold,
    isOn: (editor) => editor.isActive('bold'),
    press: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    id: 'italic',
    label: 'Kursiv',
    keys: 'Ctrl I',
    sign: Italic,
    isOn: (editor) => editor.isActive('italic'),
    press: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  headingTool(1, Heading1),
  headingTool(2, Heading2),
  headingTool(3, Heading3),
  {
    id: 'bulletList',
    label: 'Punktlista',
    keys: 'Ctrl Skift 8',
    sign: List,
    isOn: (editor) => editor.isActive('bulletList'),
    press: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    id: 'orderedList',
    label: 'Numrerad lista',
    keys: 'Ctrl Skift 7',
    sign: ListOrdered,
    isOn: (editor) => editor.isActive('orderedList'),
    press: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
];

export interface RichTextToolbarProps {
  readonly editor: Editor;
  readonly label: string;
  readonly onLink: () => void;
}

/** The tools above the text: one Tab stop, the arrows walk between them. */
export function RichTextToolbar({ editor, label, onLink }: RichTextToolbarProps) {
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      tools: tools.filter((each) => each.isOn(now)).map((each) => each.id),
      link: now.isActive('link'),
      table: now.isActive('table'),
    }),
  });
  return (
    <Toolbar aria-label={`Verktyg för ${label.toLocaleLowerCase('sv')}`} className="toolbar rich-text-tools">
      {tools.map((each) => (
        <ToolButton
          key={each.id}
          label={each.label}
          keys={each.keys}
          sign={each.sign}
          isOn={on.tools.includes(each.id)}
          onPress={() => each.press(editor)}
        />
      ))}
      <ToolButton label="Länk" keys="Ctrl Skift K" sign={Link} isOn={on.link} onPress={onLink} />
      <Menu
        label="Tabell"
        trigger={<IconButton small icon={<Table aria-hidden />} label="Tabell" />}
        items={on.table ? tableChoices(editor) : [insertTable(editor)]}
      />
    </Toolbar>
  );
}

interface ToolButtonProps {
  readonly label: string;
  readonly keys: string;
  readonly sign: LucideIcon;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

function ToolButton({ label, keys, sign: Sign, isOn, onPress }: ToolButtonProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <ToggleButton className="tool" isSelected={isOn} onChange={onPress} aria-label={label}>
        <Sign aria-hidden />
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
        <kbd>{keys}</kbd>
      </Tooltip>
    </TooltipTrigger>
  );
}

function insertTable(editor: Editor): MenuChoice {
  return {
    id: 'insert',
    label: 'Infoga tabell med rubrikrad',
    run: () => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  };
}

function tableChoices(editor: Editor): readonly MenuChoice[] {
  const chain = () => editor.chain().focus();
  return [
    { id: 'rowAfter', label: 'Rad under', run: () => chain().addRowAfter().run() },
    { id: 'rowBefore', label: 'Rad över', run: () => chain().addRowBefore().run() },
    { id: 'columnAfter', label: 'Kolumn till höger', run: () => chain().addColumnAfter().run() },
    { id: 'columnBefore', label: 'Kolumn till vänster', run: () => chain().addColumnBefore().run() },
    { id: 'header', label: 'Rubrikrad av eller på', run: () => chain().toggleHeaderRow().run() },
    { id: 'deleteRow', label: 'Ta bort raden', run: () => chain().deleteRow().run() },
    { id: 'deleteColumn', label: 'Ta bort kolumnen', run: () => chain().deleteColumn().run() },
    { id: 'deleteTable', label: 'Ta bort tabellen', danger: true, run: () => chain().deleteTable().run() },
  ];
}
