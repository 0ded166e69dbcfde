import type { RiskAnalysis, RiskEntry } from '../../shared/risk/model.ts';
import { levelOf, recommendedFor, riskNumber, riskValue } from '../../shared/risk/rules.ts';

/** What a risk in the matrix is called by those who listen: its number and words, how it is rated, and what that gives. */
export function chipName(analysis: RiskAnalysis, entry: RiskEntry): string {
  const low = (label: string | undefined) => label?.toLocaleLowerCase('sv');
  const value = riskValue(analysis, entry);
  const rated = [
    low(levelOf(analysis.likelihoods, entry.likelihood)?.label),
    low(levelOf(analysis.consequences, entry.consequence)?.label),
    ...(value === null ? ['inte värderad'] : [`riskvärde ${value}`, low(recommendedFor(analysis, entry)?.label)]),
  ];
  const name = `${riskNumber(entry)} ${entry.description}`.trim();
  return [name, ...rated.filter((each) => each !== undefined)].join(', ');
}
