import type { Document } from 'docx';
import type { FollowUpValue } from '../../shared/control-plan/follow-up-value.ts';
import { controlSentence, ownCell, toldRows } from '../../shared/control-plan/follow-up-words.ts';
import { longDate } from '../../shared/swedish.ts';
import type { Logo } from './data.ts';
import { type Block, documentType, heading, paragraph } from './parts/blocks.ts';
import { createDraft, type Draft, documentOf } from './parts/draft.ts';
import { linesSection } from './parts/item.ts';
import { meetingRunning } from './parts/meeting.ts';
import { draftTitle } from './parts/not-approved.ts';
import { section } from './parts/page.ts';
import { proposalBlocks } from './parts/proposal.ts';
import { signatureTable } from './parts/signature.ts';
import { fact, factTable } from './parts/table.ts';
import type { RiskSpec } from './risk-spec.ts';

type DecisionSpec = Extract<RiskSpec, { kind: 'delegationsbeslut' }>;

const type = 'Delegationsbeslut';

/** The legal grounds to choose between: boxes to tick, as only one of them can hold. */
function groundsBlocks(draft: Draft, judges: boolean): readonly Block[] {
  const choices = [
    '☐ Delegation från nämnden (6 kap. 37 § kommunallagen), punkt ____ i delegationsordningen.',
    '☐ Ärendet är så brådskande att nämndens beslut inte kan avvaktas (6 kap. 39 § kommunallagen). Skäl: ____',
  ];
  return [
    heading(draft, 2, 'Lagstöd'),
    paragraph('Välj ett, och ta bort det andra:', 'KeptText'),
    ...choices.map((each) => paragraph(each)),
    ...(judges
      ? [
          paragraph(
            'Att ta ställning till: om den samlade bedömningen av den interna kontrollen är en sådan fråga som nämnden själv ska avgöra (6 kap. 6 och 38 §§ kommunallagen). Stryk i så fall den punkten i beslutet.',
          ),
        ]
      : []),
  ];
}

function matterBlocks(draft: Draft, value: FollowUpValue): readonly Block[] {
  const { year, periodName, span, sufficient } = value;
  const told = toldRows(value);
  const deviating = told.filter((each) => ownCell(each)?.status === 'deviation').length;
  const deviations =
    deviating === 0 ? 'Ingen avvikelse är rapporterad.' : `Avvikelse är rapporterad för ${deviating} av dem.`;
  const counted = told.length === 1 ? '1 åtgärd' : `${told.length} åtgärder`;
  return [
    heading(draft, 2, 'Ärendet'),
    paragraph(
      `Internkontrollplanen för ${year} har följts upp för ${periodName} (${span}). Uppföljningen omfattar ${counted}. ${deviations} ${controlSentence(sufficient)}`,
    ),
    paragraph('Inget sammanträde är utsatt inom rimlig tid efter periodens slut.'),
  ];
}

function clauses({ year, periodName, sufficient }: FollowUpValue): string[] {
  const judged =
    sufficient === null ? [] : [`att bedöma att den interna kontrollen ${sufficient ? 'är' : 'inte är'} tillräcklig`];
  const all = [
    `att godkänna uppföljningen av internkontrollplanen för ${year}, ${periodName}`,
    ...judged,
    'att anmäla beslutet vid nämndens nästa sammanträde',
  ];
  return all.map((each, at) => (at === all.length - 1 ? `${each}.` : each));
}

/** The delegated decision that is proposed where no meeting of the board falls in time after a period (KL 6:37, 6:39). */
export function followUpDecisionDocument({ value, proposal, author }: DecisionSpec, logo: Logo | null): Document {
  const draft = createDraft();
  const { letterhead, year, periodName } = value;
  const { chair, date, recipients, clauseStyle, attachments } = proposal;
  const title = draftTitle(type, true);
  const blocks = [
    documentType(title, false),
    heading(draft, 1, `Uppföljning av internkontrollplan ${year}, ${periodName}`),
    paragraph('UTKAST – förslag till beslut som den som har delegation kan ändra och skriva under.', 'Remark'),
    factTable(
      [
        fact('Organ', letterhead.organ),
        fact('Datum', longDate(date)),
        fact('Diarienummer', '____'),
        fact('Beslutsfattare', chair === '' ? '____' : `${chair}, ordförande`),
        fact('Mottagare', ...(recipients.length === 0 ? ['____'] : recipients)),
      ],
      'Beslutet, vem som fattar det och vem det skickas till',
    ),
    ...groundsBlocks(draft, value.sufficient !== null),
    ...matterBlocks(draft, value),
    heading(draft, 2, 'Beslut'),
    ...proposalBlocks(draft, { intro: 'På nämndens vägnar beslutas', clauses: clauses(value) }, clauseStyle),
    heading(draft, 2, 'Underskrift'),
    signatureTable([{ role: 'Ordförande', name: chair, paragraphs: '' }]),
    ...linesSection(draft, 2, 'Bilagor', attachments),
  ];
  const info = {
    title: `${title} ${year} ${periodName}, ${letterhead.organ}`,
    author,
    kind: type,
    registryNumber: '',
    meetingDate: '',
  };
  const running = meetingRunning(letterhead.organ, title, date);
  return documentOf(draft, info, [section(draft, { letterhead, logo }, running, blocks)]);
}
