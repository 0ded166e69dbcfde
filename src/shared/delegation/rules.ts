import { isEmptyProposal } from '../agenda/rules.ts';
import { citation, type ReferenceKey } from '../law/references.ts';
import { plainText } from '../rich-text.ts';
import type { DelegatedDecision, DelegationPoint, LegalBasis } from './model.ts';

/** What of a decision is looked at. */
export type DecisionWords = Pick<
  DelegatedDecision,
  | 'title'
  | 'matterId'
  | 'deciderName'
  | 'deciderRole'
  | 'basis'
  | 'pointId'
  | 'urgentReason'
  | 'background'
  | 'proposal'
  | 'recipients'
>;

/** Where in a decision something is missing or blank. */
export type DecisionPart =
  | 'title'
  | 'decider'
  | 'basis'
  | 'point'
  | 'urgentReason'
  | 'background'
  | 'proposal'
  | 'recipients'
  | 'matter'
  | 'attachments';

/** A sentence about a part of a decision. */
export interface DecisionNote {
  readonly part: DecisionPart;
  readonly text: string;
}

/** How a number in a year's series is written: `3/2026`. */
export function seriesNumber({ year, number }: { readonly year: number; readonly number: number }): string {
  return `${number}/${year}`;
}

const blank = /_{2,}|\{[^{}\n]{1,40}\}|\b(?:TBD|XX+|xx+)\b|\?{2,}/;

/** The first blank that waits to be filled in a text, as `____`, `{perioden}` or `XX`; null where there is none (R-I). */
export function blankIn(text: string): string | null {
  return blank.exec(text)?.[0] ?? null;
}

const partLabels: Readonly<Record<DecisionPart, string>> = {
  title: 'rubriken',
  decider: 'beslutsfattaren',
  basis: 'lagstödet',
  point: 'punkten i delegationsordningen',
  urgentReason: 'skälet till brådskan',
  background: 'ärendet',
  proposal: 'beslutet',
  recipients: 'mottagarna',
  matter: 'ärendet i diariet',
  attachments: 'bilagorna',
};

/** The texts of a decision by the part they stand in. */
function textsOf(decision: DecisionWords): readonly (readonly [DecisionPart, string])[] {
  const { title, deciderName, deciderRole, urgentReason, background, proposal, recipients, basis } = decision;
  return [
    ['title', title],
    ['decider', `${deciderName} ${deciderRole}`],
    ...(basis === '6:39' ? ([['urgentReason', urgentReason]] as const) : []),
    ['background', plainText(background)],
    ['proposal', [proposal.intro, ...proposal.clauses].join('\n')],
    ['recipients', recipients.join('\n')],
  ];
}

function blanksOf(decision: DecisionWords): readonly DecisionNote[] {
  return textsOf(decision).flatMap(([part, text]) => {
    const found = blankIn(text);
    return found === null ? [] : [{ part, text: `Fyll i det som är lämnat tomt i ${partLabels[part]}: ”${found}”.` }];
  });
}

const emptyClause = (clause: string) => clause.replace(/^\s*(att\b|[-–•])?\s*/i, '') === '';

function basisLacks({ basis, pointId, urgentReason }: DecisionWords, points: readonly DelegationPoint[]) {
  switch (basis) {
    case null:
      return [{ part: 'basis', text: 'Välj vilket stöd beslutet har: delegationsordningen eller brådska.' }] as const;
    case '6:39':
      return urgentReason.trim() === ''
        ? ([{ part: 'urgentReason', text: 'Skriv varför nämndens sammanträde inte kan inväntas (6:39).' }] as const)
        : [];
    case '6:37':
    case '7:5':
      return points.some((each) => each.id === pointId)
        ? []
        : ([
            { part: 'point', text: `Välj den punkt i delegationsordningen som ger rätt att besluta (${basis}).` },
          ] as const);
  }
}

/** What keeps a draft from becoming a decision, each as a sentence that says what to do; none where it is ready. */
export function decisionLacks(decision: DecisionWords, points: readonly DelegationPoint[]): readonly DecisionNote[] {
  const { title, deciderName, proposal } = decision;
  const add = (missing: boolean, part: DecisionPart, text: string): readonly DecisionNote[] =>
    missing ? [{ part, text }] : [];
  return [
    ...add(title.trim() === '', 'title', 'Skriv vad beslutet gäller i rubriken.'),
    ...add(deciderName.trim() === '', 'decider', 'Ange vem som beslutar.'),
    ...basisLacks(decision, points),
    ...add(isEmptyProposal(proposal), 'proposal', 'Skriv vad som beslutas.'),
    ...add(
      !isEmptyProposal(proposal) && proposal.clauses.some(emptyClause),
      'proposal',
      'Fyll i eller ta bort den tomma att-satsen.',
    ),
    ...blanksOf(decision),
  ];
}

const judgesControl = /intern\p{L}*\s+(?:styrning\p{L}*\s+och\s+)?kontroll\p{L}*[^.]*\btillräcklig/iu;
const urges = /kan inte (?:vänta|inväntas|avvaktas)|brådsk|hinner inte/iu;
const forCouncil = /till (?:kommun)?fullmäktige\b/iu;

/**
 * What one may ask oneself before a decision is made, as advice: whether it belongs to the board itself (KL 6:6, 6:38), and
 * on what it rests. Nothing of it stands in the way.
 */
export function decisionQuestions(decision: DecisionWords): readonly DecisionNote[] {
  const { basis, proposal, background, recipients, matterId } = decision;
  const decided = [proposal.intro, ...proposal.clauses].join('\n');
  const add = (asked: boolean, part: DecisionPart, text: string): readonly DecisionNote[] =>
    asked ? [{ part, text }] : [];
  return [
    ...add(
      judgesControl.test(decided),
      'proposal',
      'Är bedömningen att den interna kontrollen är tillräcklig en fråga för nämnden själv? Nämnden svarar för den (6:6), och kvalitet i verksamheten delegeras inte (6:38).',
    ),
    ...add(
      forCouncil.test(decided),
      'proposal',
      'Vänder sig beslutet till fullmäktige? Framställningar och yttranden dit beslutar nämnden själv om (6:38).',
    ),
    ...add(
      basis !== null && basis !== '6:39' && urges.test(`${decided}\n${plainText(background)}`),
      'basis',
      'Texten talar om brådska, men stödet är delegationsordningen. Vilket är det? Brådska (6:39) kräver att beslutet anmäls vid nästa sammanträde.',
    ),
    ...add(plainText(background).trim() === '', 'background', 'Ska det stå vad ärendet gäller?'),
    ...add(recipients.length === 0, 'recipients', 'Ska beslutet skickas till någon?'),
    ...add(matterId === null, 'matter', 'Vilket ärende i diariet hör beslutet till?'),
  ];
}

/** What must not be delegated, in our own words (KL 6:38). */
export const notDelegated: readonly string[] = [
  'Ärenden om verksamhetens mål, inriktning, omfattning eller kvalitet.',
  'Framställningar eller yttranden till fullmäktige, och yttranden när ett beslut av nämnden eller av fullmäktige har överklagats.',
  'Myndighetsutövning mot enskilda som är av principiell art eller annars av större vikt.',
  'Ärenden som väckts genom medborgarförslag och lämnats över till nämnden.',
  'Ärenden som enligt särskilda föreskrifter inte får delegeras.',
];

/** What a legal basis is called, and the § it is. */
export const basisWords: Readonly<
  Record<LegalBasis, { readonly label: string; readonly short: string; readonly law: ReferenceKey }>
> = {
  '6:37': { label: 'Delegation till förtroendevald', short: 'Förtroendevald', law: 'delegation' },
  '6:39': { label: 'Brådskande ärende', short: 'Brådskande', law: 'urgentDecision' },
  '7:5': { label: 'Delegation till anställd', short: 'Anställd', law: 'employeeDelegation' },
};

/** On what a decision rests, as its document says it. */
export function basisText(basis: LegalBasis | null, point: Pick<DelegationPoint, 'number'> | undefined): string {
  if (basis === null) return '';
  // In the narrow column of a list the law's own name goes to the next line.
  const law = citation(basisWords[basis].law).replace(/\s(?=kommunallagen)/, ' ');
  if (basis === '6:39') return `${law}, brådskande ärende`;
  const number = point?.number.trim() ?? '';
  return number === ''
    ? `${law} och nämndens delegationsordning`
    : `${law} och punkt ${number} i nämndens delegationsordning`;
}

/** Whether a decision is to be notified: 6:39 must (KL 6:40), others as the order's point says. */
export function notifies(basis: LegalBasis | null, point: Pick<DelegationPoint, 'notified'> | undefined): boolean {
  return basis === '6:39' || (point?.notified ?? true);
}
