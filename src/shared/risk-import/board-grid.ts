import { reportingText } from '../control-plan/rules.ts';
import { directionOf, levelOf, recommendedFor, riskNumber, riskValue } from '../risk/rules.ts';
import type { ImportedMeasure, ImportedRisk, RiskImport } from './model.ts';

/** The columns of the board's own form, in its order. */
export const boardColumns = [
  'Kontrollområde',
  'Identifierad risk',
  'Nr',
  'Sannolikhet',
  'Konsekvens',
  'Riskvärde',
  'Rekommenderad riskhantering',
  'Nr.',
  'Inriktning för riskhantering från nämnd',
  'Åtgärd',
  'Kostnad',
  'Ansvarig',
  'Återrapporteras',
] as const;

/** The place of the risk value among them: the one that is a number. */
export const valueColumn = 5;

/** What a cell of Excel holds at most is 32 767 characters. */
export const cellLimit = 32_000;

/** Signs that a workbook does not hold, whatever is done: all controls but tab and line break, and what is no character. */
const unholdable = /(?![\n\t])\p{Cc}|\p{Noncharacter_Code_Point}|\ufffd/gu;

/** Text as a cell can hold it: without signs that a workbook has no way to say, and no longer than a cell. */
export function sheetText(text: string): string {
  const whole = text.toWellFormed().replace(unholdable, '');
  return whole.length <= cellLimit ? whole : `${whole.slice(0, cellLimit).toWellFormed().replace(unholdable, '')}…`;
}

function riskCells(year: RiskImport, risk: ImportedRisk): readonly string[] {
  const { likelihood, consequence, statedValue, statedTreatment } = risk;
  const entry = { ...risk, id: '', analysisId: '', position: 0, riskId: '' };
  const value = statedValue ?? riskValue(year, risk);
  return [
    year.controlAreas.find((each) => each.key === risk.areaKey)?.name ?? '',
    risk.description,
    riskNumber(risk),
    levelOf(year.likelihoods, likelihood)?.label ?? '',
    levelOf(year.consequences, consequence)?.label ?? '',
    value === null ? '' : String(value),
    statedTreatment === '' ? (recommendedFor(year, risk)?.label ?? '') : statedTreatment,
    riskNumber(risk),
    directionOf(year, entry)?.label ?? '',
  ];
}

function measureCells({ periods }: RiskImport, measure: ImportedMeasure | undefined): readonly string[] {
  if (measure === undefined) return ['', '', '', ''];
  const row = { ...measure, id: '', riskEntryId: '', measureId: '', position: 0 };
  return [measure.text, measure.cost, measure.owner, reportingText(periods, row)];
}

/** The rows of the board's own form below its heading: one for each measure, the risk's own cells only on its first. */
export function boardRows(year: RiskImport): readonly (readonly string[])[] {
  return year.risks.flatMap((risk) => {
    const number = riskNumber(risk);
    const measures = risk.measures.length === 0 ? [undefined] : risk.measures;
    return measures.map((measure, at) => {
      const own = at === 0 ? riskCells(year, risk) : ['', '', number, '', '', '', '', number, ''];
      return [...own, ...measureCells(year, measure)].map(sheetText);
    });
  });
}

/** What stands above the form's heading. */
export function boardTitle(year: RiskImport, board: string): readonly (readonly string[])[] {
  const days = [year.preparedOn, year.planPreparedOn].filter((each) => each !== null);
  return [
    [`Riskanalys Internkontrollplan ${year.year ?? ''}`.trim()],
    [sheetText(`Nämnd: ${board.replace(/\s+/g, ' ')}`)],
    [`Upprättad: ${days.join(' ')}`.trim()],
    [`Beslutad: ${year.adoptedOn ?? ''}`.trim()],
  ];
}
