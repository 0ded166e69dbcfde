export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
  | { readonly type: 'hardBreak' };

export type Cell = {
  readonly type: 'tableCell' | 'tableHeader';
  readonly attrs?: { readonly colspan?: number; readonly rowspan?: number };
  readonly content: readonly Block[];
};

export type Row = { readonly type: 'tableRow'; readonly content: readonly Cell[] };

export type ListItem = { readonly type: 'listItem'; readonly content: readonly Block[] };

export type Block =
  | { readonly type: 'paragraph'; readonly content?: readonly Inline[] }
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: 1 | 2 | 3 };
      readonly content?: readonly Inline[];
    }
  | { readonly type: 'bulletList'; readonly content: readonly ListItem[] }
  | {
      readonly type: 'orderedList';
      readonly attrs?: { readonly start?: number };
      readonly content: readonly ListItem[];
    }
  | { readonly type: 'table'; readonly content: readonly Row[] };

/** Rich text as TipTap's JSON, limited to what a memo needs: headings, lists, tables, bold, italic and links. */
export type RichText = { readonly type: 'doc'; readonly content: readonly Block[] };

export const emptyRichText: RichText = { type: 'doc', content: [] };

function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((each) => (each.type === 'text' ? each.text : '\n')).join('');
}

function blockText(each: Block): string {
  switch (each.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(each.content);
    case 'bulletList':
    case 'orderedList':
      return each.content.map((item) => item.content.map(blockText).join('\n')).join('\n');
    case 'table':
      return each.content
        .map((line) => line.content.map((one) => one.content.map(blockText).join(' ')).join('\t'))
        .join('\n');
  }
}

/** The words of a rich text, a line for each paragraph, cells parted by tabs. */
export function plainText(value: RichText): string {
  return value.content.map(blockText).join('\n');
}

/** Whether there is nothing to read in it. */
export function isEmptyRichText(value: RichText): boolean {
  return plainText(value).trim() === '';
}

/** A proposal or a decision: one sentence (`intro`, no clauses), or an introduction followed by att-satser. */
export type Proposal = { readonly intro: string; readonly clauses: string[] };

export const emptyProposal: Proposal = { intro: '', clauses: [] };
