import { isEmptyProposal } from '../../shared/agenda/rules.ts';
import type { Correction } from '../../shared/approval/model.ts';
import type { Minutes, MinutesParagraph } from '../../shared/minutes/minutes.ts';
import { isEmptyRichText } from '../../shared/rich-text.ts';
import { longDate, paragraphText, unbroken } from '../../shared/swedish.ts';
import { correctedLine, correctionSection, correctionsOf } from './minutes-correction.ts';
import { voteSection } from './minutes-vote.ts';
import { type Block, heading, paragraph, textBlocks } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { closingSections, linesSection, titleOf } from './parts/item.ts';
import { proposalBlocks } from './parts/proposal.ts';
import { richTextBlocks } from './parts/rich-text.ts';

/** What the §§ of minutes are written with. */
type Setting = Pick<Minutes, 'paragraphPrefix' | 'clauseStyle'>;

/** Letters, digits and underscores that a link to a § points at. */
export function bookmarkOf({ number }: MinutesParagraph): string {
  return `par_${number}`;
}

/** A heading with paragraphs below it; nothing at all where there are none. */
function textSection(draft: Draft, title: string, texts: readonly string[]): readonly Block[] {
  const blocks = texts.flatMap((each) => textBlocks(each));
  return blocks.length === 0 ? [] : [heading(draft, 2, title), ...blocks];
}

/** That a § is approved at once, or when it was. */
function immediateLines({ immediate, approvedOn }: MinutesParagraph): readonly string[] {
  if (approvedOn !== '') return [`Paragrafen justeras omedelbart. Den är justerad ${longDate(approvedOn)}.`];
  return immediate ? ['Paragrafen justeras omedelbart.'] : [];
}

/** What a § says, in the order of DOCUMENTS; a withdrawn one says only that. */
function sections(draft: Draft, each: MinutesParagraph, style: Setting['clauseStyle']): readonly Block[] {
  if (each.withdrawn) return [paragraph('Ärendet utgår.')];
  const { decision, background } = each;
  return [
    ...(decision === null || isEmptyProposal(decision)
      ? []
      : [heading(draft, 2, 'Beslut'), ...proposalBlocks(draft, decision, style)]),
    ...(isEmptyRichText(background)
      ? []
      : [heading(draft, 2, 'Ärendebeskrivning'), ...richTextBlocks(draft, background, 2)]),
    ...linesSection(draft, 2, 'Beslutsunderlag', each.basis),
    ...textSection(draft, 'Jäv', each.disqualification),
    ...textSection(draft, 'Yrkanden', each.motions),
    ...textSection(draft, 'Beslutsgång', each.procedure),
    ...voteSection(draft, each),
    ...textSection(draft, 'Reservation', each.reservations),
    ...textSection(draft, 'Protokollsanteckning', each.notes),
    ...closingSections(draft, each),
    ...textSection(draft, 'Omedelbar justering', immediateLines(each)),
  ];
}

/** One § of the minutes, with what has been corrected in it since; on a new page where asked. */
export function paragraphBlocks(
  draft: Draft,
  setting: Setting,
  each: MinutesParagraph,
  corrections: readonly Correction[],
  newPage = false,
): readonly Block[] {
  const own = correctionsOf(each.itemId, corrections);
  const title = `${paragraphText(each.number, setting.paragraphPrefix)} ${titleOf(each)}`;
  return [
    heading(draft, 1, title, { bookmark: bookmarkOf(each), newPage }),
    ...(each.registryNumber === '' ? [] : [paragraph(`Diarienr: ${unbroken(each.registryNumber)}`, 'KeptLine')]),
    ...(each.presiding === '' ? [] : [paragraph(`Ordförande i ärendet: ${each.presiding}`, 'KeptLine')]),
    ...correctedLine(own),
    ...sections(draft, each, setting.clauseStyle),
    ...correctionSection(draft, own),
  ];
}
