import type { Inline, Mark } from '../rich-text.ts';

/** How a break within a line is shown where the line is edited. */
const breakSign = '↵';

const inlineText = (each: Inline) => (each.type === 'text' ? each.text.replaceAll(/[\r\n]/g, ' ') : breakSign);

/** The words of a text block as one line, as long as its text with a sign for each break. */
export function inlineLine(content: readonly Inline[] | undefined): string {
  return (content ?? []).map(inlineText).join('');
}

/** The pieces of a text block from one place in its line to another. */
function slice(content: readonly Inline[], from: number, to: number): readonly Inline[] {
  let at = 0;
  return content.flatMap((each): readonly Inline[] => {
    const text = inlineText(each);
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, text.length)];
    at += text.length;
    if (start >= end) return [];
    return each.type === 'text' ? [{ ...each, text: each.text.slice(start, end) }] : [each];
  });
}

function marked(text: string, marks: readonly Mark[] | undefined): Inline {
  return marks === undefined || marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks };
}

/** Words with a break for each sign of one. */
function inlinesFrom(text: string, marks?: readonly Mark[]): readonly Inline[] {
  return text
    .split(breakSign)
    .flatMap((each, at) => [
      ...(at === 0 ? [] : [{ type: 'hardBreak' } as const]),
      ...(each === '' ? [] : [marked(each, marks)]),
    ]);
}

const marksKey = (each: Inline | undefined) => (each?.type === 'text' ? JSON.stringify(each.marks ?? []) : '');

function joined(content: readonly Inline[]): readonly Inline[] {
  return content.reduce<Inline[]>((all, each) => {
    const last = all.at(-1);
    if (each.type === 'text' && last?.type === 'text' && marksKey(each) === marksKey(last)) {
      all[all.length - 1] = { ...last, text: last.text + each.text };
    } else all.push(each);
    return all;
  }, []);
}

const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff;

/** How much two texts share at their beginning and at their end; no sign is cut in two. */
function shared(a: string, b: string): { readonly start: number; readonly end: number } {
  const room = Math.min(a.length, b.length);
  let start = 0;
  while (start < room && a[start] === b[start]) start += 1;
  if (start > 0 && isHighSurrogate(a.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  while (end < room - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  if (end > 0 && isHighSurrogate(a.charCodeAt(a.length - end - 1))) end -= 1;
  return { start, end };
}

/** A text block's content with its line changed: what is before and after the change keeps its formatting. */
export function changedInlines(content: readonly Inline[] | undefined, line: string): readonly Inline[] {
  const base = content ?? [];
  const old = inlineLine(base);
  if (old === line) return base;
  const { start, end } = shared(old, line);
  const [before, after] = [slice(base, 0, start), slice(base, old.length - end, old.length)];
  const left = before.at(-1);
  const right = after[0];
  const within = left?.type === 'text' && (right === undefined || marksKey(left) === marksKey(right));
  const marks = within && left.marks?.every((each) => each.type !== 'link') ? left.marks : undefined;
  return joined([...before, ...inlinesFrom(line.slice(start, line.length - end), marks), ...after]);
}
