import type { RiskAnalysisDetail, RiskEntryDetail } from './commands.ts';
import type { RiskAnalysis } from './model.ts';
import { directionDiffers, disagreementOf, isInPlan, riskNumber, riskValue } from './rules.ts';

/** What is worth knowing before a version is adopted; `obstacle` asks for something, `remark` only tells. */
export interface AdoptionNote {
  readonly kind: 'obstacle' | 'remark';
  readonly rule:
    | 'empty'
    | 'description'
    | 'rating'
    | 'reason'
    | 'measure'
    | 'reporting'
    | 'owner'
    | 'statement'
    | 'removal'
    | 'area';
  /** The risk it is about; null where it is about the whole or about a risk that is gone. */
  readonly entryId: string | null;
  /** One or two Swedish sentences: what, and what to do. */
  readonly message: string;
}

/** What is missing or worth a look before a version is adopted, in the order of the risks; none of it hinders. */
export function adoptionNotes(detail: RiskAnalysisDetail): readonly AdoptionNote[] {
  const { analysis, entries } = detail;
  const empty: readonly AdoptionNote[] =
    entries.length > 0
      ? []
      : [{ kind: 'obstacle', rule: 'empty', entryId: null, message: 'Riskanalysen har inga risker.' }];
  return [...empty, ...entries.flatMap((entry) => notesOf(analysis, entry)), ...removalNotes(detail)];
}

type Found = Omit<AdoptionNote, 'entryId'> | false;

function notesOf(analysis: RiskAnalysis, entry: RiskEntryDetail): readonly AdoptionNote[] {
  const number = riskNumber(entry);
  const found: readonly Found[] = [
    entry.description.trim() === '' && {
      kind: 'obstacle',
      rule: 'description',
      message: `${number} är inte beskriven.`,
    },
    entry.areaKey === null && { kind: 'remark', rule: 'area', message: `${number} har inget kontrollområde.` },
    riskValue(analysis, entry) === null && {
      kind: 'obstacle',
      rule: 'rating',
      message: `${number} är inte värderad: ange sannolikhet och konsekvens.`,
    },
    directionDiffers(analysis, entry) &&
      entry.directionReason.trim() === '' && {
        kind: 'obstacle',
        rule: 'reason',
        message: `${number} har en annan inriktning än den rekommenderade: ange varför.`,
      },
    ...planFindings(analysis, entry),
    statement(analysis, entry),
  ];
  return found.flatMap((each) => (each ? [{ ...each, entryId: entry.id }] : []));
}

/** What the plan lacks of a risk that belongs in it (R-C). */
function planFindings(analysis: RiskAnalysis, entry: RiskEntryDetail): readonly Found[] {
  if (!isInPlan(analysis, entry)) return [];
  const number = riskNumber(entry);
  const measures = entry.measures.filter((each) => each.text.trim() !== '');
  return [
    measures.length === 0 && {
      kind: 'obstacle',
      rule: 'measure',
      message: `${number} hör till internkontrollplanen men har ingen åtgärd.`,
    },
    measures.some((each) => each.owner.trim() === '') && {
      kind: 'remark',
      rule: 'owner',
      message: `${number} har en åtgärd utan ansvarig.`,
    },
    measures.some((each) => each.periodKeys.length === 0 && !each.whenNeeded) && {
      kind: 'remark',
      rule: 'reporting',
      message: `${number} har en åtgärd som inte återrapporteras: välj perioder eller vid behov.`,
    },
  ];
}

function statement(analysis: RiskAnalysis, entry: RiskEntryDetail): Found {
  const found = disagreementOf(analysis, entry);
  if (found === null) return false;
  const stated = [found.statedValue, found.statedTreatment].filter((each) => each !== null && each !== '').join(' ');
  const message = `${riskNumber(entry)} har angetts som ${stated}, men skalan ger ${found.value} ${found.treatment}. Det angivna fastställs, med en anmärkning.`;
  return { kind: 'remark', rule: 'statement', message };
}

/** The risks of the year before that are gone without a word about why. */
function removalNotes({ analysis, entries, removals, before }: RiskAnalysisDetail): readonly AdoptionNote[] {
  if (before === null) return [];
  const there = new Set(entries.map((each) => each.riskId));
  const told = removals.filter((each) => each.reason.trim() !== '' || each.mergedIntoRiskId !== null);
  const known = new Set(told.map((each) => each.riskId));
  const from = before.analysis.year === analysis.year ? 'den förra versionen' : String(before.analysis.year);
  return before.entries
    .filter((each) => !there.has(each.riskId) && !known.has(each.riskId))
    .map((each) => {
      const message = `${riskNumber(each)} från ${from} är borttagen utan att det är sagt varför.`;
      return { kind: 'remark', rule: 'removal', entryId: null, message };
    });
}
