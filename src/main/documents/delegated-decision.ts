import { type DecisionValue, deciderText } from '../../shared/delegation/decision-value.ts';
import { seriesNumber } from '../../shared/delegation/rules.ts';
import { isEmptyRichText } from '../../shared/rich-text.ts';
import { capitalized, unbroken } from '../../shared/swedish.ts';
import type { DelegatedDecisionSpec } from './delegated-decision-spec.ts';
import { type Block, documentType, type HeadingPlace, heading, paragraph, textBlocks } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { linesSection } from './parts/item.ts';
import { meetingRunning } from './parts/meeting.ts';
import { draftRemark, draftTitle } from './parts/not-approved.ts';
import { proposalBlocks } from './parts/proposal.ts';
import { richTextBlocks } from './parts/rich-text.ts';
import { signatureTable } from './parts/signature.ts';
import { fact, factTable } from './parts/table.ts';
import type { WordMaker } from './word-maker.ts';

/** What a delegated decision is called. */
export const decisionType = 'Delegationsbeslut';

/** What it is called with its number in the year's series, where it has one. */
export function decisionName({ number }: Pick<DecisionValue, 'number'>): string {
  return number === null ? decisionType : `${decisionType} nr ${seriesNumber(number)}`;
}

function facts(value: DecisionValue) {
  const { letterhead, decidedOn, registryNumber, recipients, number } = value;
  const known = (label: string, ...lines: readonly string[]) =>
    lines.every((each) => each === '') ? [] : [fact(label, ...lines)];
  return factTable(
    [
      fact('Organ', letterhead.organ),
      fact('Beslutsdatum', decidedOn ?? 'Inte beslutat'),
      ...known('Nummer', number === null ? '' : seriesNumber(number)),
      ...known('Diarienr', unbroken(registryNumber)),
      ...known('Mottagare', ...recipients),
      ...known('Beslutsfattare', deciderText(value)),
      ...known('Lagstöd', capitalized(value.basisText)),
    ],
    'Beslutet, vem som har fattat det, med vilket stöd och vem det skickas till',
  );
}

function urgencyBlocks(draft: Draft, { urgentReason }: DecisionValue): readonly Block[] {
  if (urgentReason === '') return [];
  return [heading(draft, 2, 'Varför beslutet inte kan vänta'), ...textBlocks(urgentReason)];
}

function matterBlocks(draft: Draft, { background }: DecisionValue): readonly Block[] {
  return isEmptyRichText(background) ? [] : [heading(draft, 2, 'Ärende'), ...richTextBlocks(draft, background, 2)];
}

function blocks(draft: Draft, spec: DelegatedDecisionSpec, place?: HeadingPlace): readonly Block[] {
  const { value } = spec;
  const signer = { role: value.deciderRole || 'Beslutsfattare', name: value.deciderName, paragraphs: '' };
  const attachments = value.attachments.map(({ title, date }) => (date === null ? title : `${title}, ${date}`));
  return [
    documentType(draftTitle(decisionName(value), spec.draft), false),
    heading(draft, 1, value.title || 'Utan rubrik', place),
    ...draftRemark(spec.draft, 'beslutet är inte fattat'),
    facts(value),
    ...matterBlocks(draft, value),
    ...urgencyBlocks(draft, value),
    heading(draft, 2, 'Beslut'),
    ...proposalBlocks(draft, value.proposal, value.clauseStyle),
    heading(draft, 2, 'Underskrift'),
    paragraph(
      [`För ${value.letterhead.organ}`, value.letterhead.host?.name ?? ''].filter((each) => each !== '').join(', '),
      'KeptText',
    ),
    signatureTable([{ ...signer, role: capitalized(signer.role) }]),
    ...linesSection(draft, 2, 'Bilagor', attachments),
  ];
}

/** A delegated decision (KL 6:37, 6:39, 7:5). */
export const delegatedDecisionMaker: WordMaker<DelegatedDecisionSpec> = {
  name({ value }) {
    const { decidedOn, number, title, registryNumber } = value;
    const which = number === null ? 'utkast' : `nr-${number.number}-${number.year}`;
    return { date: decidedOn ?? '', type: [decisionType, which, title], registryNumber };
  },
  info: ({ value, draft, author }) => ({
    title: `${draftTitle(decisionName(value), draft)}: ${value.title}, ${value.letterhead.organ}`,
    author,
    kind: decisionType,
    registryNumber: value.registryNumber,
    meetingDate: '',
  }),
  running: ({ value, draft }) =>
    meetingRunning(value.letterhead.organ, draftTitle(decisionName(value), draft), value.decidedOn ?? ''),
  lies: 'upright',
  blocks,
};
