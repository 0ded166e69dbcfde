import type { Minutes, MinutesParagraph, MinutesVote } from '../minutes/minutes.ts';
import type { WordingSection } from '../minutes/model.ts';
import { emptyProposal, isEmptyRichText } from '../rich-text.ts';
import { dayAndDate, paragraphText } from '../swedish.ts';
import type { ReviewBlock, ReviewContent, ReviewField, ReviewPart } from './page-value.ts';
import { factsBlock } from './parts.ts';

function voteTable(itemId: string, vote: MinutesVote, at: number): readonly ReviewBlock[] {
  const rows = [
    ...vote.rows.map(({ name, choice }) => [name, choice]),
    ...vote.totals.map(({ name, votes }) => [name, String(votes)]),
  ];
  if (rows.length === 0) return [];
  const key = (row: number) => `vote/${itemId}/${at}-${row}`;
  const columns = vote.rows.length > 0 ? ['Namn', 'Röst'] : ['Namn', 'Röster'];
  return [{ kind: 'table', title: 'Omröstning', columns, rows: rows.map((cells, row) => ({ key: key(row), cells })) }];
}

/** The sections of a § that are sentences; empty ones are left out. */
function sectionFields(each: MinutesParagraph, proposable: boolean): readonly ReviewField[] {
  const field = (section: WordingSection, label: string, lines: readonly string[]): readonly ReviewField[] => {
    const words = { type: 'text', text: lines.join('\n') } as const;
    return lines.length === 0
      ? []
      : [{ kind: 'field', key: `wording/${each.itemId}/${section}`, label, words, proposable }];
  };
  const votes = each.voteWords.length > 0 ? each.voteWords : each.votes.flatMap((vote) => vote.sentences);
  return [
    ...field('disqualification', 'Jäv', each.disqualification),
    ...field('motions', 'Yrkanden', each.motions),
    ...field('procedure', 'Propositionsordning', each.procedure),
    ...field('votes', 'Omröstning', votes),
    ...field('reservations', 'Reservationer', each.reservations),
  ];
}

function paragraphPart(minutes: Minutes, each: MinutesParagraph, mayPropose: boolean): ReviewPart {
  const key = `agendaItem/${each.itemId}`;
  // What was decided as proposed has the proposal's words; they are not changed afterwards.
  const ownWords = each.decision !== null && each.outcome !== 'asProposed';
  const background: readonly ReviewField[] = isEmptyRichText(each.background)
    ? []
    : [
        {
          kind: 'field',
          key: `${key}/background`,
          label: 'Ärendebeskrivning',
          words: { type: 'richText', doc: each.background },
          proposable: mayPropose,
        },
      ];
  return {
    key,
    number: paragraphText(each.number, minutes.paragraphPrefix),
    title: each.title,
    judged: true,
    blocks: [
      ...factsBlock(key, [
        ['Diarienummer', each.registryNumber],
        ['Ordförande', each.presiding],
        ['', each.withdrawn ? 'Ärendet utgår.' : ''],
        ['', each.approvedOn === '' ? '' : `Paragrafen är omedelbart justerad ${each.approvedOn}.`],
      ]),
      ...(each.decision === null
        ? []
        : [
            {
              kind: 'field',
              key: `${key}/decision`,
              label: 'Beslut',
              words: { type: 'proposal', proposal: each.decision ?? emptyProposal },
              proposable: mayPropose && ownWords,
            } as const,
          ]),
      ...background,
      ...sectionFields(each, mayPropose),
      ...each.votes.flatMap((vote, at) => voteTable(each.itemId, vote, at)),
      ...factsBlock(key, [
        ['Anteckningar', each.notes.join('\n')],
        ['Beslutsunderlag', each.basis.join('\n')],
        ['Beredningsansvariga', each.preparers.join('; ')],
        ['Beslutet ska skickas till', each.recipients.join('; ')],
      ]),
    ],
  };
}

/** Draft minutes as they are read before they are approved; only their approvers may propose other words. */
export function minutesContent(minutes: Minutes, meetingId: string, mayPropose: boolean): ReviewContent {
  const { meeting } = minutes;
  return {
    title: `Protokoll ${dayAndDate(meeting.date)}`,
    organ: minutes.letterhead.organ,
    clauseStyle: minutes.clauseStyle,
    parts: [
      {
        key: `meeting/${meetingId}`,
        number: '',
        title: 'Närvaro',
        judged: false,
        blocks: factsBlock(`meeting/${meetingId}`, [
          ['Plats', meeting.place],
          ['Ledamöter', minutes.members.join('\n')],
          ['Tjänstgörande ersättare', minutes.servingSubstitutes.join('\n')],
          ['Ersättare', minutes.otherSubstitutes.join('\n')],
          ['Övriga ledamöter', minutes.otherMembers.join('\n')],
          ['Frånvarande', minutes.absent.join('\n')],
          ['Övriga deltagande', minutes.participants.join('\n')],
          ['Justerare', minutes.approvers.join('\n')],
          ['Paragrafer', minutes.span],
        ]),
      },
      ...minutes.paragraphs.map((each) => paragraphPart(minutes, each, mayPropose)),
    ],
  };
}
