import { Paragraph, type Table } from 'docx';
import type { MinutesParagraph, MinutesVote } from '../../shared/minutes/minutes.ts';
import { type Block, heading, paragraph } from './parts/blocks.ts';
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

/** What stands above and below the sentences of a vote. */
interface Between {
  readonly belowTable: boolean;
  readonly aboveTable: boolean;
}

/** A paragraph for each line of sentences; they keep their distance to a table above, and stay with one below. */
function sentenceBlocks(sentences: readonly string[], { belowTable, aboveTable }: Between): readonly Block[] {
  const lines = sentences.flatMap((each) => each.split(/\r?\n/)).filter((each) => each.trim() !== '');
  return lines.map((each, at) => {
    const kept = aboveTable && at === lines.length - 1;
    if (belowTable && at === 0) return paragraph(each, kept ? 'KeptAfterTable' : 'AfterTable');
    return kept ? paragraph(each, 'KeptText') : paragraph(each);
  });
}

const tableOfVote = ({ rows, totals }: MinutesVote): readonly Table[] => [
  ...(rows.length === 0 ? [] : [memberTable(rows)]),
  ...(totals.length === 0 ? [] : [totalTable(totals)]),
];

/** The votes with own words in place of their sentences; where there are several, each table has its own heading. */
function ownWordBlocks(draft: Draft, { votes, voteWords }: MinutesParagraph): readonly Block[] {
  const tables = votes.map(tableOfVote);
  const several = votes.length > 1;
  const headed = tables.flatMap((each, at): readonly Block[] =>
    each.length > 0 && several ? [heading(draft, 3, `Omröstning ${at + 1}`), ...each] : each,
  );
  return [...sentenceBlocks(voteWords, { belowTable: false, aboveTable: !several && headed.length > 0 }), ...headed];
}

function madeBlocks({ votes }: MinutesParagraph): readonly Block[] {
  const tables = votes.map(tableOfVote);
  return votes.flatMap(({ sentences }, at) => {
    const own = tables[at] ?? [];
    const belowTable = (tables[at - 1] ?? []).length > 0;
    return [...sentenceBlocks(sentences, { belowTable, aboveTable: own.length > 0 }), ...own];
  });
}

/** The votes of a §: what was voted on and how it came out, then each member's vote, or the totals of a closed ballot. */
export function voteSection(draft: Draft, each: MinutesParagraph): readonly Block[] {
  const blocks = each.voteWords.length > 0 ? ownWordBlocks(draft, each) : madeBlocks(each);
  return blocks.length === 0 ? [] : [heading(draft, 2, 'Omröstning'), ...blocks];
}
