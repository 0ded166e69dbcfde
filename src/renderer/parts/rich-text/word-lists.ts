import { type HtmlElement, type HtmlNode, textOf } from './html-tree.ts';

/** A paragraph that is an item of a list: how deep, and whether its list is numbered. */
export interface ListMark {
  readonly level: number;
  readonly ordered: boolean;
  readonly start: number;
}

const levelOf = /\bmso-list:\s*[^;]*\blevel(\d)/i;
const ignored = /mso-list:\s*ignore/i;

function isIgnored(node: HtmlNode): boolean {
  return typeof node !== 'string' && ignored.test(node.attrs.style ?? '');
}

function findIgnored(nodes: readonly HtmlNode[]): HtmlElement | undefined {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    if (isIgnored(node)) return node;
    const inner = findIgnored(node.children);
    if (inner) return inner;
  }
  return undefined;
}

/** A paragraph without the marker that Word wrote as text. */
export function withoutMarker(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes
    .filter((node) => !isIgnored(node))
    .map((node) => (typeof node === 'string' ? node : { ...node, children: withoutMarker(node.children) }));
}

/** What Word says of a paragraph in a list; null for any other paragraph. */
export function wordListMark({ attrs, children }: HtmlElement): ListMark | null {
  const level = levelOf.exec(attrs.style ?? '')?.[1];
  const marker = findIgnored(children);
  if (level === undefined && !(marker && /MsoListParagraph/i.test(attrs.class ?? ''))) return null;
  const sign = textOf(marker ? [marker] : []).trim();
  const ordered = /^\(?(\d+|[a-zåäö]|[ivxlc]+)[.)]/i.test(sign);
  return { level: Math.min(Number(level ?? 1), 6), ordered, start: ordered ? Number.parseInt(sign, 10) || 1 : 1 };
}

/** The items of a list as Word for the web copies it: one list around each item, its depth in an attribute. */
export function webListItems(node: HtmlElement): readonly { readonly mark: ListMark; readonly item: HtmlElement }[] {
  if (node.tag !== 'div' || !/\bListContainerWrapper\b/.test(node.attrs.class ?? '')) return [];
  const elements = (from: HtmlElement) => from.children.filter((each): each is HtmlElement => typeof each !== 'string');
  return elements(node).flatMap((list) => {
    const ordered = list.tag === 'ol';
    return elements(list).map((item) => ({
      mark: {
        level: Math.min(Number(item.attrs['data-aria-level']) || 1, 6),
        ordered,
        start: Number(list.attrs.start) || 1,
      },
      item,
    }));
  });
}

/** An item with what its mark says. */
export interface MarkedItem {
  readonly mark: ListMark;
  readonly children: readonly HtmlNode[];
}

/** Items in a row as lists in lists. */
export function nestLists(items: readonly MarkedItem[]): readonly HtmlElement[] {
  const lists: HtmlElement[] = [];
  for (let at = 0; at < items.length; ) {
    const [list, next] = oneList(items, at);
    lists.push(list);
    at = next;
  }
  return lists;
}

function oneList(items: readonly MarkedItem[], from: number): readonly [HtmlElement, number] {
  const first = items[from]?.mark ?? { level: 1, ordered: false, start: 1 };
  const rows: { readonly children: HtmlNode[] }[] = [];
  let at = from;
  while (at < items.length) {
    const item = items[at];
    if (item === undefined || item.mark.level < first.level) break;
    if (item.mark.level > first.level && rows.length > 0) {
      const [inner, next] = oneList(items, at);
      rows.at(-1)?.children.push(inner);
      at = next;
      continue;
    }
    // At the same depth another kind of marker is another list.
    if (rows.length > 0 && item.mark.ordered !== first.ordered) break;
    rows.push({ children: [{ tag: 'p', attrs: {}, children: item.children }] });
    at += 1;
  }
  const attrs: Record<string, string> = first.ordered && first.start > 1 ? { start: String(first.start) } : {};
  const children = rows.map((each): HtmlElement => ({ tag: 'li', attrs: {}, children: each.children }));
  return [{ tag: first.ordered ? 'ol' : 'ul', attrs, children }, at];
}
