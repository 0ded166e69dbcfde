import type { BoardDetail } from '../board/commands.ts';
import { analysisValue, type MeasureValue, type RiskValue } from '../risk/analysis-value.ts';
import type { RiskAnalysisDetail, RiskEntryDetail } from '../risk/commands.ts';
import { longDate } from '../swedish.ts';
import type { ReviewBlock, ReviewContent, ReviewMatrix, ReviewPart } from './page-value.ts';
import { factsBlock } from './parts.ts';

const levelText = (level: RiskValue['likelihood']) => (level === null ? '' : `${level.value} ${level.label}`);

function measureBlocks(measure: MeasureValue, id: string, open: boolean): readonly ReviewBlock[] {
  return [
    {
      kind: 'field',
      key: `measure/${id}/text`,
      label: 'Åtgärd',
      words: { type: 'text', text: measure.text },
      proposable: open,
    },
    ...factsBlock(`measure/${id}`, [
      ['Ansvarig', measure.owner],
      ['Kostnad', measure.cost],
      ['Återrapportering', measure.reporting],
      ['Kontrollmoment', measure.controlPoint],
      ['Kontrollmetod', measure.controlMethod],
      ['Resultat', measure.controlResult],
    ]),
  ];
}

function riskPart(row: RiskValue, { id, measures }: RiskEntryDetail, open: boolean): ReviewPart {
  return {
    key: `riskEntry/${id}`,
    number: row.number,
    title: row.description,
    judged: true,
    blocks: [
      {
        kind: 'field',
        key: `riskEntry/${id}/description`,
        label: 'Risk',
        words: { type: 'text', text: row.description },
        proposable: open,
      },
      ...factsBlock(`riskEntry/${id}`, [
        ['Kontrollområde', row.area],
        ['Sannolikhet', levelText(row.likelihood)],
        ['Konsekvens', levelText(row.consequence)],
        ['Riskvärde', row.value === null ? '' : String(row.value)],
        ['Riskhantering', row.treatment],
        ['Inriktning från nämnd', row.directionDiffers ? row.direction : ''],
        ['Skäl', row.directionReason],
        ['Anmärkning', row.remark],
      ]),
      ...row.measures.flatMap((each, at) => measureBlocks(each, measures[at]?.id ?? '', open)),
    ],
  };
}

/** A year's risk analysis and control plan: the matrix and the grid, then risk after risk with its measures. */
export function riskContent(board: BoardDetail, detail: RiskAnalysisDetail): ReviewContent {
  const { id } = detail.analysis;
  const value = analysisValue(board, detail);
  const placed = value.rows.flatMap(({ number, likelihood, consequence }, at) => {
    const key = `riskPlace/${detail.entries[at]?.id ?? ''}`;
    if (likelihood === null || consequence === null) return [];
    return [{ key, number, likelihood: likelihood.value, consequence: consequence.value }];
  });
  const named = (levels: typeof value.likelihoods) => levels.map((each) => ({ value: each.value, label: each.label }));
  const matrix: ReviewMatrix = {
    kind: 'matrix',
    title: 'Riskmatris',
    likelihoods: named(value.likelihoods),
    consequences: named(value.consequences),
    treatments: value.treatments.map(({ from, label, tone }) => ({ from, label, tone })),
    risks: placed,
  };
  const rows = value.rows.map((row, at) => ({
    key: `riskRow/${detail.entries[at]?.id ?? ''}`,
    cells: [row.number, row.area, row.description, String(row.value ?? '–'), row.treatment, row.direction],
  }));
  const columns = ['Nr', 'Kontrollområde', 'Risk', 'Värde', 'Riskhantering', 'Inriktning'];
  return {
    title: `Riskanalys och internkontrollplan ${value.year}`,
    organ: value.letterhead.organ,
    clauseStyle: board.board.clauseStyle,
    standing: value.adoptedOn === null ? 'Utkast, inte fastställd' : `Fastställd ${longDate(value.adoptedOn)}`,
    parts: [
      {
        key: `riskAnalysis/${id}`,
        number: '',
        title: 'Översikt',
        judged: false,
        blocks: [
          ...factsBlock(`riskAnalysis/${id}`, [
            ['Version', value.version === 1 ? '' : `${value.version} ${value.versionReason}`],
          ]),
          matrix,
          { kind: 'table', title: 'Risker', columns, rows },
        ],
      },
      ...value.rows.flatMap((row, at) => {
        const entry = detail.entries[at];
        return entry ? [riskPart(row, entry, detail.adoption === null)] : [];
      }),
    ],
  };
}
