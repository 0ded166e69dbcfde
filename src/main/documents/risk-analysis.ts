import type { AnalysisValue } from '../../shared/risk/analysis-value.ts';
import type { StepKey } from '../../shared/risk/scale.ts';
import { listed } from '../../shared/swedish.ts';
import { type Block, documentType, type HeadingPlace, heading } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { meetingRunning } from './parts/meeting.ts';
import { draftRemark, draftTitle } from './parts/not-approved.ts';
import { fact, factTable, headerRow, row, shares, tableOf, textCell, wideTextWidth } from './parts/table.ts';
import { levelBlocks, treatmentBlocks } from './risk-definitions.ts';
import { matrixBlocks } from './risk-matrix.ts';
import { linesCell } from './risk-parts.ts';
import { planBlocks } from './risk-plan.ts';
import type { AnalysisSpec } from './risk-spec.ts';
import { riskTableBlocks } from './risk-table.ts';
import type { WordMaker } from './word-maker.ts';

/** What each document is called. */
export const analysisTitles = {
  riskanalys: 'Riskanalys',
  internkontrollplan: 'Riskanalys och internkontrollplan',
} as const;

/** When something was drawn up and decided, as `Upprättad 2025-10-06, beslutad 2025-11-10 § 41`. */
function datesText(preparedOn: string | null, adoptedOn: string | null, paragraph: string): string {
  const prepared = preparedOn === null ? [] : [`upprättad ${preparedOn}`];
  const adopted = adoptedOn === null ? ['inte beslutad'] : [`beslutad ${adoptedOn}${paragraph && `, ${paragraph}`}`];
  const text = listed([...prepared, ...adopted]);
  return `${text.charAt(0).toLocaleUpperCase('sv')}${text.slice(1)}`;
}

function factBlocks(value: AnalysisValue, whole: boolean): Block {
  const { letterhead, year, version, versionReason, decidedAt } = value;
  const { meetingDate, paragraph } = decidedAt;
  const facts = [
    fact('Organ', letterhead.organ),
    fact('År', String(year)),
    fact('Version', ...(version === 1 ? [] : [String(version), versionReason])),
    fact('Riskanalys', datesText(value.preparedOn, value.adoptedOn, paragraph)),
    ...(whole ? [fact('Internkontrollplan', datesText(value.planPreparedOn, value.planAdoptedOn, paragraph))] : []),
    fact('Sammanträde', meetingDate),
  ];
  return factTable(facts, 'När riskanalysen och planen är upprättade och beslutade', wideTextWidth);
}

function stepText(key: StepKey, { periods }: AnalysisValue): string {
  switch (key) {
    case 'inventory':
      return 'Händelser som kan hindra nämnden från att nå sina mål skrivs ned som risker, var och en inom ett kontrollområde.';
    case 'valuation':
      return 'Varje risk bedöms efter hur sannolik den är och vilken konsekvens den får. De två värdena multiplicerade är riskvärdet, som avgör vilken riskhantering som rekommenderas.';
    case 'plan':
      return 'Nämnden bestämmer inriktningen för varje risk. De risker som inte accepteras får åtgärder med ansvarig och tid för återrapportering.';
    case 'followUp':
      return `Åtgärderna följs upp och rapporteras till nämnden: ${listed(periods.map((each) => each.name))}.`;
  }
}

const ownSteps: readonly StepKey[] = ['inventory', 'valuation'];

function stepBlocks(draft: Draft, value: AnalysisValue, whole: boolean): readonly Block[] {
  const steps = value.steps.filter((each) => whole || ownSteps.includes(each.key));
  if (steps.length === 0) return [];
  const rows = steps.map((each, at) =>
    row([
      textCell(`${at + 1}. ${each.title}`, 'TableLabel'),
      linesCell(stepText(each.key, value)),
      linesCell(each.participants),
      textCell(each.doneOn ?? '–'),
    ]),
  );
  const titles = ['Steg', 'Vad som görs', 'Vilka som deltar', 'Klart'];
  const shape = { widths: shares([16, 48, 26, 10], wideTextWidth), firstColumn: true };
  return [heading(draft, 2, 'Arbetets steg'), tableOf([headerRow(titles), ...rows], shape)];
}

function blocks(draft: Draft, { kind, value, draft: unadopted }: AnalysisSpec, place?: HeadingPlace): readonly Block[] {
  const whole = kind === 'internkontrollplan';
  const type = analysisTitles[kind];
  return [
    documentType(draftTitle(type, unadopted), false),
    heading(draft, 1, `${type} ${value.year}`, place),
    ...draftRemark(
      unadopted,
      whole ? 'riskanalysen och planen är inte fastställda' : 'riskanalysen är inte fastställd',
    ),
    factBlocks(value, whole),
    ...stepBlocks(draft, value, whole),
    ...riskTableBlocks(draft, value),
    ...(whole ? planBlocks(draft, value) : []),
    ...matrixBlocks(draft, value),
    heading(draft, 2, 'Definitioner'),
    ...levelBlocks(draft, value),
    ...treatmentBlocks(draft, value.treatments),
  ];
}

/** The risk analysis of a year (riskanalys), or the whole of it with its control plan (KL 6:6). */
export const analysisMaker: WordMaker<AnalysisSpec> = {
  name({ kind, value }) {
    const { adoptedOn, preparedOn, year, version } = value;
    const type = kind === 'riskanalys' ? 'Riskanalys' : 'Riskanalys-och-internkontrollplan';
    return {
      date: adoptedOn ?? preparedOn ?? String(year),
      type: version === 1 ? [type] : [type, `version-${version}`],
    };
  },
  info({ kind, value, draft, author }) {
    const type = analysisTitles[kind];
    return {
      title: `${draftTitle(type, draft)} ${value.year}, ${value.letterhead.organ}`,
      author,
      kind: type,
      registryNumber: '',
      meetingDate: value.decidedAt.meetingDate,
    };
  },
  running: ({ kind, value, draft }) =>
    meetingRunning(value.letterhead.organ, draftTitle(analysisTitles[kind], draft), String(value.year)),
  lies: 'lying',
  blocks,
};
