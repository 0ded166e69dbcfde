import { type ParagraphChild, TextRun } from 'docx';
import type { Inline } from '../../../shared/rich-text.ts';
import { type Draft, linkedText } from './draft.ts';
import { runs } from './text.ts';

function inlineRuns(draft: Draft, each: Inline): readonly ParagraphChild[] {
  if (each.type === 'hardBreak') return [new TextRun({ break: 1 })];
  const marks = each.marks ?? [];
  const bold = marks.some((mark) => mark.type === 'bold');
  const italics = marks.some((mark) => mark.type === 'italic');
  const look = { ...(bold ? { bold } : {}), ...(italics ? { italics } : {}) };
  const link = marks.find((mark) => mark.type === 'link');
  return link === undefined ? runs(each.text, look) : linkedText(draft, link.attrs.href, each.text, look);
}

/** The runs of inline content; a break at its end, which would only make a blank line, is left out. */
export function inlineChildren(draft: Draft, content: readonly Inline[] | undefined): readonly ParagraphChild[] {
  const all = content ?? [];
  const last = all.findLastIndex((each) => each.type === 'text' && each.text.trim() !== '');
  return all.slice(0, last + 1).flatMap((each) => inlineRuns(draft, each));
}

/** The words of inline content on one line. */
export function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((each) => (each.type === 'text' ? each.text : ' ')).join('');
}

/** Whether inline content has anything to read. */
export function isBlank(content: readonly Inline[] | undefined): boolean {
  return inlineText(content).trim() === '';
}
