import { Paragraph, type Table } from 'docx';
import type { MinutesParagraph, MinutesVote } from '../../shared/minutes/minutes.ts';
import { type Block, heading, textBlocks } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { cell, headerRow, row, shares, tableOf, textCell, textWidth } from './parts/table.ts';
import { runs } from './parts/text.ts';

/** A table of votes is no wider than it needs, in twips. */
const voteWidth = Math.round(textWidth * 0.62);
/** So many rows stand on one page. */
const keptRows = 20;

const rowStyle = (at: number, count: number) => (count <= keptRows && at < count - 1 ? 'TableKept' : 'TableText');

function memberTable(rows: MinutesVote['rows']): Table {
  const made = rows.map(({ name, choice }, at) => {
    const style = rowStyle(at, rows.length);
    return row([textCell(name, style), textCell(choice, style)]);
  });
  return tableOf([headerRow(['Ledamot', 'Röst']), ...made], { widths: shares([72, 28], voteWidth) });
}

function totalTable(totals: MinutesVote['totals']): Table {
  const made = totals.map(({ name, votes }, at) => {
    const style = rowStyle(at, totals.length);
    const number = new Paragraph({ style, alignment: 'right', children: runs(String(votes)) });
    return row([textCell(name, style), cell([number])]);
  });
  return tableOf([headerRow(['Kandidat', 'Röster']), ...made], { widths: shares([78, 22], voteWidth) });
}

/** Paragraphs of sentences; the last is kept with the table that it leads to. */
function sentenceBlocks(sentences: readonly string[], leads: boolean): readonly Block[] {
  return sentences.flatMap((each, at) => textBlocks(each, leads && at === sentences.length - 1));
}

/** A vote; one whose sentences are replaced by own words has a heading where there are several. */
function voteBlocks(draft: Draft, vote: MinutesVote, title: string, ownWords: boolean): readonly Block[] {
  const tables = [
    ...(vote.rows.length === 0 ? [] : [memberTable(vote.rows)]),
    ...(vote.totals.length === 0 ? [] : [totalTable(vote.totals)]),
  ];
  if (!ownWords) return [...sentenceBlocks(vote.sentences, tables.length > 0), ...tables];
  return title === '' || tables.length === 0 ? tables : [heading(draft, 3, title), ...tables];
}

/** The votes of a §: what was voted on and how it came out, then each member's vote, or the totals of a closed ballot. */
export function voteSection(draft: Draft, { votes, voteWords }: MinutesParagraph): readonly Block[] {
  const ownWords = voteWords.length > 0;
  const several = votes.length > 1;
  const blocks = [
    ...sentenceBlocks(voteWords, !several),
    ...votes.flatMap((each, at) => voteBlocks(draft, each, several ? `Omröstning ${at + 1}` : '', ownWords)),
  ];
  return blocks.length === 0 ? [] : [heading(draft, 2, 'Omröstning'), ...blocks];
}
