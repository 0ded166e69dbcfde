import { Fragment, type ReactNode } from 'react';
import type { Block, Inline, Mark, RichText } from '../../shared/rich-text.ts';
import './rich-text-view.css';

function marked(inner: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <b>{inner}</b>;
    case 'italic':
      return <i>{inner}</i>;
    case 'link':
      return <u title={mark.attrs.href}>{inner}</u>;
  }
}

function textOf(text: string, marks: readonly Mark[]): ReactNode {
  let node: ReactNode = text;
  for (const each of marks) node = marked(node, each);
  return node;
}

function Inlines({ content }: { content: readonly Inline[] | undefined }) {
  return (content ?? []).map((each, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece of text is told by its place alone
    <Fragment key={index}>{each.type === 'hardBreak' ? <br /> : textOf(each.text, each.marks ?? [])}</Fragment>
  ));
}

function Blocks({ content }: { content: readonly Block[] }) {
  return content.map((each, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a block is told by its place alone
    <BlockView key={index} block={each} />
  ));
}

function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines content={block.content} />
        </p>
      );
    case 'heading':
      return (
        <h3>
          <Inlines content={block.content} />
        </h3>
      );
    case 'bulletList':
    case 'orderedList': {
      const List = block.type === 'bulletList' ? 'ul' : 'ol';
      const start = block.type === 'orderedList' ? { start: block.attrs?.start ?? 1 } : {};
      return (
        <List {...start}>
          {block.content.map((each, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list item is told by its place alone
            <li key={index}>
              <Blocks content={each.content} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <TableView block={block} />;
  }
}

function TableView({ block }: { block: Extract<Block, { type: 'table' }> }) {
  return (
    <div className="table-frame">
      <table>
        <tbody>
          {block.content.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is told by its place alone
            <tr key={at}>
              {row.content.map((cell, index) => {
                const Cell = cell.type === 'tableHeader' ? 'th' : 'td';
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is told by its place alone
                  <Cell key={index} colSpan={cell.attrs?.colspan} rowSpan={cell.attrs?.rowspan}>
                    <Blocks content={cell.content} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Rich text to read. */
export function RichTextView({ value }: { value: RichText }) {
  return (
    <div className="rich-text-view reading">
      <Blocks content={value.content} />
    </div>
  );
}
