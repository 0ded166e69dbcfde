import { sha256Of } from '../../src/main/db/blob.ts';
import { type BoardJson, boardJson, type TableKey } from '../../src/shared/exchange/board-json.ts';

/** What the rows are called that the app itself makes. */
const madeRows: Partial<Record<Exclude<TableKey, 'board'>, string>> = {
  attachments: 'underlag',
  signatures: 'justering',
  notices: 'anslag',
  finalities: 'laga-kraft',
  dispatches: 'expediering',
  riskAnalyses: 'riskanalys',
  riskEntries: 'riskrad',
  measures: 'atgardsrad',
  followUps: 'uppfoljning',
  followUpEntries: 'uppfoljningsrad',
  allocationKeys: 'nyckel',
  allocationShares: 'nyckelandel',
  budgets: 'budget',
  budgetAlternatives: 'budgetalternativ',
  budgetAmounts: 'budgetbelopp',
  budgetBefores: 'budget-fore',
  operationalPlans: 'verksamhetsplan',
  planChapters: 'plankapitel',
  delegationPoints: 'delegationspunkt',
  decisionTemplates: 'beslutsmall',
  delegatedDecisions: 'delegationsbeslut',
  decisionAttachments: 'beslutsbilaga',
  decisionNotifications: 'beslutsanmalan',
  notifiedMatters: 'anmalan',
  reports: 'rapport',
  reportChapters: 'rapportkapitel',
  reportMissions: 'grunduppdrag',
  reportFigures: 'rapportbelopp',
  reportShares: 'rapportandel',
  rotations: 'turordning',
  rotationPlaces: 'turordningsplats',
  rotationProposals: 'valforslag',
  meetingPatterns: 'sammantradesmonster',
  blockedDates: 'sparrad-dag',
  meetingDates: 'sammantradesdatum',
  proposedMeetings: 'foreslaget-sammantrade',
  auditQuestions: 'revisionsfraga',
  auditHandlings: 'revisionsbehandling',
  informationPoints: 'informationspunkt',
  frozen: 'fryst',
  issuedDocuments: 'utfardad',
  frozenRows: 'last',
  paragraphs: 'paragraf',
  delegationNumbers: 'delegationsnummer',
};

/** An id as the app makes them: they differ from one time to the next, but not in order. */
const madeId = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** A name for each id that the app made, also for identities that rows of several years share. */
function namesOf(board: BoardJson): ReadonlyMap<string, string> {
  const lists: (readonly [name: string, ids: readonly string[]])[] = [
    ['risk', board.riskEntries.map((each) => each.riskId)],
    ['atgard', board.measures.map((each) => each.measureId)],
    ['kapitel', board.planChapters.map((each) => each.chapterId)],
    ...Object.entries(madeRows).map(
      ([key, name]) => [name, board[key as keyof typeof madeRows].map(({ id }) => id)] as const,
    ),
  ];
  const named = lists.flatMap(([name, ids]) =>
    [...new Set(ids)]
      .filter((id) => id.match(madeId))
      .map((id, index) => [id, `${name}-${String(index + 1).padStart(3, '0')}`] as const),
  );
  return new Map(named);
}

/** The same board with names in place of the ids that the app made, so that it is the same each time it is made. */
export function withNames(board: BoardJson): BoardJson {
  const names = namesOf(board);
  const text = JSON.stringify(board).replaceAll(madeId, (id) => {
    const name = names.get(id);
    if (name === undefined) throw new Error(`An id without a name: ${id}`);
    return name;
  });
  const made = boardJson.parse(JSON.parse(text));
  // The hash of a frozen value is that of what it says with the names.
  return { ...made, frozen: made.frozen.map((each) => ({ ...each, sha256: sha256Of(each.value) })) };
}
