import type { BoardDetail } from '../board/commands.ts';
import type { FollowUpCard, FollowUpDetail } from '../control-plan/commands.ts';
import type { EntryWords, ReviewBlock, ReviewContent, ReviewPart } from './page-value.ts';
import { factsBlock } from './parts.ts';
import { statusText, sufficientText } from './words.ts';

const wordsOf = ({ text, status, sufficient }: EntryWords): EntryWords => ({ text, status, sufficient });
const nothingSaid: EntryWords = { text: '', status: null, sufficient: null };

/** A measure's own words to fill in, or what is said of it to read. */
function entryBlocks(card: FollowUpCard, ofOwner: boolean, locked: boolean): readonly ReviewBlock[] {
  const { entry, last } = card;
  const key = `followUpEntry/${entry?.id ?? ''}/words`;
  if (entry === null) return [];
  const now = wordsOf(entry ?? nothingSaid);
  const before = last && { period: last.period, ...wordsOf(last.entry) };
  if (ofOwner) return [{ kind: 'entry', key, last: before, now }];
  const about = `followUpEntry/${entry.id}`;
  const text = { type: 'text', text: now.text } as const;
  return [
    ...factsBlock(about, [
      ['Status', statusText(now.status)],
      ['Bedömning', sufficientText(now.sufficient)],
    ]),
    { kind: 'field', key: `${about}/text`, label: 'Uppföljning', words: text, proposable: !locked },
    ...factsBlock(about, [[before === null ? '' : `Senast (${before.period})`, before?.text ?? '']]),
  ];
}

function cardPart(card: FollowUpCard, ofOwner: boolean, locked: boolean): ReviewPart {
  return {
    key: `followUpRow/${card.riskId}/${card.measureId ?? 'risk'}`,
    number: card.number,
    title: card.measure === '' ? card.risk : card.measure,
    judged: !ofOwner,
    blocks: [
      ...factsBlock(`followUpCard/${card.measureId ?? card.riskId}`, [
        ['Risk', card.risk],
        ['Inriktning', card.direction],
        ['Ansvarig', ofOwner ? '' : card.owner],
        ['Återrapportering', card.reporting],
      ]),
      ...entryBlocks(card, ofOwner, locked),
    ],
  };
}

function content(board: BoardDetail, title: string, parts: readonly ReviewPart[]): ReviewContent {
  return { title, organ: board.board.name, clauseStyle: board.board.clauseStyle, parts };
}

/** The follow-up of a period: measure after measure. */
export function followUpContent(board: BoardDetail, detail: FollowUpDetail): ReviewContent {
  const { followUp, periodName, year } = detail;
  const summary: readonly ReviewPart[] = followUp
    ? [
        {
          key: `followUp/${followUp.id}`,
          number: '',
          title: 'Samlad bedömning',
          judged: false,
          blocks: [
            ...factsBlock(`followUp/${followUp.id}`, [['Den interna kontrollen', sufficientText(followUp.sufficient)]]),
            {
              kind: 'field',
              key: `followUp/${followUp.id}/comment`,
              label: 'Kommentar',
              words: { type: 'text', text: followUp.comment },
              proposable: !detail.locked,
            },
          ],
        },
      ]
    : [];
  const parts = [...summary, ...detail.cards.map((each) => cardPart(each, false, detail.locked))];
  return content(board, `Uppföljning av intern kontroll ${periodName} ${year}`, parts);
}

/** The measures of one owner in a period, with room for what was done; the name is compared without regard to case. */
export function measuresContent(board: BoardDetail, detail: FollowUpDetail, owner: string): ReviewContent {
  const name = owner.trim().toLowerCase();
  const own = detail.cards.filter((each) => each.measureId !== null && each.owner.trim().toLowerCase() === name);
  const title = `Åtgärder ${detail.periodName} ${detail.year}`;
  return content(
    board,
    title,
    own.map((each) => cardPart(each, true, detail.locked)),
  );
}
