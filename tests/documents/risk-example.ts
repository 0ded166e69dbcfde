import type {
  FollowUpCard,
  FollowUpCell,
  FollowUpDetail,
  FollowUpYear,
} from '../../src/shared/control-plan/commands.ts';
import { type FollowUpValue, followUpValue } from '../../src/shared/control-plan/follow-up-value.ts';
import { type FollowUpRemark, followUp, followUpEntry, measure } from '../../src/shared/control-plan/model.ts';
import { isDue, planRows, planWords } from '../../src/shared/control-plan/rules.ts';
import { type AnalysisValue, analysisValue } from '../../src/shared/risk/analysis-value.ts';
import type { Adoption, RiskAnalysisDetail, RiskEntryDetail } from '../../src/shared/risk/commands.ts';
import { type RiskAnalysis, riskAnalysis, riskEntry } from '../../src/shared/risk/model.ts';
import { directionOf } from '../../src/shared/risk/rules.ts';
import { exampleData } from './example.ts';

export const author = 'Maja Lindqvist';
export const { board } = exampleData();

const meeting = 'Nämnden arbetade fram den på sitt sammanträde i september.';

export const analysis: RiskAnalysis = riskAnalysis.parse({
  id: 'ra',
  year: 2026,
  preparedOn: '2025-09-22',
  planPreparedOn: '2025-10-20',
  adoptedOn: '2025-11-10',
  planAdoptedOn: '2025-11-10',
  steps: [
    { key: 'inventory', participants: meeting, doneOn: '2025-09-22' },
    { key: 'valuation', participants: meeting, doneOn: '2025-09-22' },
    { key: 'plan', participants: 'IT-chefen lämnade förslaget.', doneOn: '2025-11-10' },
    { key: 'followUp', participants: 'De som ansvarar för åtgärderna.', doneOn: null },
  ],
});

type Given = Partial<Omit<RiskEntryDetail, 'measures'>> & { readonly measures?: readonly object[] };

/** A risk with its measures; its identity and those of its measures follow from its number. */
export function risk(number: number, { measures = [], ...fields }: Given): RiskEntryDetail {
  const id = `e${number}`;
  return {
    ...riskEntry.parse({ id, analysisId: 'ra', position: number - 1, riskId: `risk${number}`, number, ...fields }),
    measures: measures.map((each, position) =>
      measure.parse({
        id: `${id}m${position}`,
        riskEntryId: id,
        position,
        measureId: `measure${number}-${position}`,
        ...each,
      }),
    ),
  };
}

const all = ['t1', 't2', 't3'];

export const entries: readonly RiskEntryDetail[] = [
  risk(1, {
    areaKey: 'saker-miljo',
    description: 'Obehöriga tar sig in i den gemensamma driftmiljön genom ett konto som borde ha stängts.',
    likelihood: 3,
    consequence: 4,
    measures: [
      {
        text: 'Stänga konton samma dag som en anställning upphör, genom koppling till lönesystemen.',
        owner: 'IT-chef',
        cost: '150 tkr',
        periodKeys: all,
      },
      {
        text: 'Gå igenom alla konton med höga behörigheter två gånger om året.',
        owner: 'Säkerhetssamordnare',
        cost: 'Inom ram',
        periodKeys: ['t2', 't3'],
        controlPoint: 'Att inget konto saknar ägare',
        controlMethod: 'Stickprov av 30 konton',
      },
    ],
  }),
  risk(2, {
    areaKey: 'saker-miljo',
    description: 'Säkerhetskopior går inte att läsa tillbaka när de behövs.',
    likelihood: 2,
    consequence: 4,
    measures: [
      { text: 'Öva återläsning av ett system i varje kommun.', owner: 'Driftchef', cost: '40 tkr', periodKeys: all },
    ],
  }),
  risk(3, {
    areaKey: 'saker-miljo',
    description: 'Längre strömavbrott i drifthallen.',
    likelihood: 1,
    consequence: 3,
  }),
  risk(4, {
    areaKey: 'kostnad',
    description: 'Licenser betalas för användare som har slutat.',
    likelihood: 3,
    consequence: 2,
    statedValue: 8,
    statedTreatment: 'Reducera risk',
    measures: [{ text: 'Jämföra licenser och anställda varje tertial.', owner: 'Ekonom', periodKeys: all }],
  }),
  risk(5, {
    areaKey: 'kostnad',
    description: 'Leverantörer höjer priset under avtalstiden.',
    likelihood: 2,
    consequence: 2,
    statedValue: 4,
    statedTreatment: 'Acceptera risk',
    directionKey: 'acceptera',
    directionReason: 'Avtalen har tak för höjningar, och mer går inte att göra.',
    chosen: true,
  }),
  risk(6, {
    areaKey: 'resurser',
    description: 'Nyckelpersoner slutar, och ingen annan kan deras system.',
    likelihood: 4,
    consequence: 3,
    measures: [
      {
        text: 'Beskriva de tolv viktigaste systemen så att två personer kan sköta vart och ett.',
        owner: 'IT-chef',
        cost: '200 timmar',
        periodKeys: all,
        whenNeeded: true,
        reportingNote: 'muntligt',
      },
    ],
  }),
  risk(7, {
    areaKey: 'resurser',
    description: 'Projekt i en kommun tränger undan det gemensamma arbetet.',
    likelihood: 3,
    consequence: 3,
    directionKey: 'minimera',
    directionReason: 'Nämnden vill se en gemensam prioritering redan i år.',
    measures: [
      {
        text: 'Ta fram en gemensam projektlista som samrådet prioriterar.',
        owner: 'IT-chef',
        cost: 'Inom ram',
        periodKeys: ['t2'],
      },
    ],
  }),
  risk(8, {
    areaKey: 'kvalitet',
    description: 'Support dröjer så att skolor och vård inte kan arbeta.',
    likelihood: 2,
    consequence: 3,
    measures: [{ text: 'Mäta svarstid för ärenden som stoppar arbetet.', owner: 'Supportchef', whenNeeded: true }],
  }),
  risk(9, {
    areaKey: 'lagar',
    description: 'Personuppgifter förs över till land utanför EU utan stöd.',
    likelihood: 2,
    consequence: 4,
  }),
  risk(10, {
    areaKey: 'lagar',
    description: 'Upphandlade avtal används fel, och köp görs utanför dem.',
    likelihood: 1,
    consequence: 2,
  }),
];

export const adoption: Adoption = { frozenId: 'f', at: '', author, meetingDate: '2025-11-10', paragraph: 41 };

/** A version as it is read from the board. */
export function detailOf(fields: Partial<RiskAnalysisDetail> = {}): RiskAnalysisDetail {
  return { analysis, entries, removals: [], adoption, before: null, newest: true, ...fields };
}

export const analysisExample: AnalysisValue = analysisValue(board, detailOf());

/** What is said in each period of the rows of the plan, by their place: status, text, whether it is enough. */
type Said = readonly [status: 'onTrack' | 'deviation' | 'done' | 'notStarted', text: string, sufficient?: boolean];

const t1: readonly (Said | null)[] = [
  ['onTrack', 'Kopplingen är i drift i en av tre kommuner. De två andra följer före sommaren.'],
  null,
  ['done', 'Återläsning är övad i alla kommuner. Ett system saknade nyckel, och det är rättat.', true],
  ['deviation', 'Jämförelsen är inte gjord: listan över anställda från en av kommunerna kom inte i tid.', false],
  null,
  ['notStarted', 'Arbetet börjar efter sommaren.'],
];
const t2: readonly (Said | null)[] = [
  ['done', 'Kopplingen är i drift i alla tre kommunerna.', true],
  ['onTrack', 'Första genomgången är gjord: 30 konton prövade, två utan ägare är stängda.', true],
  ['done', 'Inget nytt sedan T1.', true],
  ['onTrack', 'Jämförelsen är gjord för perioden. 41 licenser är uppsagda, vilket sparar 62 tkr om året.', true],
  ['onTrack', 'Taken i avtalen har hållit.'],
  [
    'deviation',
    'Fyra av tolv system är beskrivna. Två nyckelpersoner har varit borta större delen av våren.\nPlanen är att ta in stöd under hösten.',
    false,
  ],
  ['onTrack', 'Samrådet fick den första listan i augusti.'],
];

export const remark: FollowUpRemark = {
  id: 'r1',
  followUpEntryId: 't1-3',
  madeOn: '2026-09-12',
  madeBy: author,
  text: 'Listan kom den 3 maj, tre dagar för sent.',
  source: 'delårsrapporten',
};

const words = (row: ReturnType<typeof planRows>[number]) => ({
  key: row.key,
  riskId: row.entry.riskId,
  measureId: row.measure?.measureId ?? null,
  direction: directionOf(analysis, row.entry)?.label ?? '',
  ...planWords(analysis, row),
});

function cellOf(row: ReturnType<typeof planRows>[number], periodKey: string, at: number): FollowUpCell {
  const said = (periodKey === 't1' ? t1 : periodKey === 't2' ? t2 : [])[at];
  const [status, text, sufficient = null] = said ?? [null, ''];
  const id = `${periodKey}-${at}`;
  const ids = { id, followUpId: periodKey, riskId: row.entry.riskId, measureId: row.measure?.measureId ?? null };
  const entry = followUpEntry.parse({ ...ids, status, text, sufficient, writtenBy: author, writtenOn: '2026-05-04' });
  const remarks = remark.followUpEntryId === id ? [remark] : [];
  return { periodKey, due: isDue(row.measure, periodKey), locked: false, entry, remarks };
}

/** The follow-up of a period of the example, as it is read from the board. */
export function followUpOf(periodKey: string, fields: object = {}, of = entries): FollowUpValue {
  const rows = planRows(analysis, of);
  const row = followUp.parse({ id: periodKey, year: 2026, periodKey, ...fields });
  const cards = rows.map((each, at): FollowUpCard => {
    const { due, entry, remarks } = cellOf(each, periodKey, at);
    return { ...words(each), due, entry, remarks, last: null };
  });
  const place = { year: 2026, analysisId: 'ra' };
  const counts = { locked: false, left: 0, due: 0 };
  const period: FollowUpDetail = { ...place, ...counts, periodKey, periodName: periodKey, followUp: row, cards };
  const year: FollowUpYear = {
    ...place,
    periods: [],
    rows: rows.map((each, at) => ({ ...words(each), cells: ['t1', 't2', 't3'].map((key) => cellOf(each, key, at)) })),
  };
  return followUpValue(board, year, period, analysis);
}

export const followUpExample = followUpOf('t2', {
  reportedOn: '2026-09-14',
  sufficient: true,
  comment:
    'Arbetet med nyckelpersoner går för långsamt, och nämnden får en särskild redovisning i november.\nI övrigt följer arbetet planen.',
});
