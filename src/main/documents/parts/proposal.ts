import { Paragraph } from 'docx';
import { type Clause, clausesOf } from '../../../shared/agenda/rules.ts';
import type { Board } from '../../../shared/board/model.ts';
import type { Proposal } from '../../../shared/rich-text.ts';
import { type Block, paragraph, textBlocks } from './blocks.ts';
import type { Draft, ListRef } from './draft.ts';
import { runs } from './text.ts';

function clauseBlock(draft: Draft, clause: Clause, numbers: () => ListRef): Paragraph {
  switch (clause.kind) {
    case 'att':
      return paragraph(clause.text, 'BodyText');
    case 'dash':
      return new Paragraph({
        style: 'ListBullet',
        numbering: { ...draft.bullets, level: 0 },
        children: runs(clause.text),
      });
    case 'numbered':
      return new Paragraph({ style: 'ListNumber', numbering: { ...numbers(), level: 0 }, children: runs(clause.text) });
  }
}

/** A proposal or a decision: its sentence, then its clauses in the board's style. */
export function proposalBlocks(draft: Draft, proposal: Proposal, style: Board['clauseStyle']): readonly Block[] {
  let list: ListRef | null = null;
  const numbers = () => {
    list ??= draft.ordered(1);
    return list;
  };
  const clauses = clausesOf(proposal, style).map((each) => clauseBlock(draft, each, numbers));
  return [...textBlocks(proposal.intro, clauses.length > 0), ...clauses];
}
