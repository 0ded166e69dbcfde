import { clausesOf } from '../../shared/agenda/rules.ts';
import type { Board } from '../../shared/board/model.ts';
import type { MinutesParagraph } from '../../shared/minutes/minutes.ts';
import type { WordingSection } from '../../shared/minutes/model.ts';

/** The sections that are made of sentences, in the order of the minutes. */
export const sectionTitles: Readonly<Record<WordingSection, string>> = {
  disqualification: 'Jäv',
  motions: 'Yrkanden',
  procedure: 'Beslutsgång',
  votes: 'Omröstning',
  reservations: 'Reservation',
};

export const sectionNames = ['disqualification', 'motions', 'procedure', 'votes', 'reservations'] as const;

/** The lines of a section as they will be read. */
export function sectionLines(paragraph: MinutesParagraph, section: WordingSection): readonly string[] {
  if (section !== 'votes') return paragraph[section];
  return paragraph.voteWords.length > 0 ? paragraph.voteWords : paragraph.votes.flatMap((each) => each.sentences);
}

/** The lines of the decision as they will be read; none where nothing is decided. */
export function decisionLines({ decision }: MinutesParagraph, style: Board['clauseStyle']): readonly string[] {
  if (decision === null) return [];
  const clauses = clausesOf(decision, style);
  let number = 0;
  const lines = clauses.map(({ kind, text }) => {
    if (kind === 'numbered') number += 1;
    return kind === 'dash' ? `– ${text}` : kind === 'numbered' && clauses.length > 1 ? `${number}. ${text}` : text;
  });
  return [decision.intro, ...lines].filter((each) => each.trim() !== '');
}
