import type { RiskAnalysisSummary } from '../../shared/risk/commands.ts';

/** Where the risks would be written. */
export type Target =
  | { readonly kind: 'new' }
  | { readonly kind: 'replace'; readonly analysis: RiskAnalysisSummary }
  | { readonly kind: 'adopted'; readonly analysis: RiskAnalysisSummary };

const newestOf = (list: readonly RiskAnalysisSummary[], year: number) =>
  list.filter((each) => each.year === year).toSorted((a, b) => b.version - a.version)[0];

/** A year that is not there is made, rows that are not adopted are replaced, and what is adopted is left alone. */
export function targetOf(list: readonly RiskAnalysisSummary[], year: number): Target {
  const newest = newestOf(list, year);
  if (newest === undefined) return { kind: 'new' };
  return { kind: newest.locked ? 'adopted' : 'replace', analysis: newest };
}

/** What will happen to the risks, in words. */
export function targetText(target: Target, year: number): string {
  switch (target.kind) {
    case 'new':
      return `En ny riskanalys för ${year} skapas.`;
    case 'replace': {
      const { risks, version } = target.analysis;
      const which = version === 1 ? '' : `, version ${version}`;
      if (risks === 0) return `Riskerna läggs i riskanalysen för ${year}${which}, som är tom.`;
      return `Riskerna i riskanalysen för ${year}${which} ersätts: den har ${risks} ${risks === 1 ? 'risk' : 'risker'} och är inte fastställd.`;
    }
    case 'adopted':
      return `Riskanalysen för ${year} är fastställd och ändras inte. Ska riskerna läsas in görs först en ny version av den, i Riskanalys.`;
  }
}

/** The versions whose risks the rows may be the same as: the one that is replaced, and the newest of the year before. */
export function earlierIds(list: readonly RiskAnalysisSummary[], year: number): readonly RiskAnalysisSummary[] {
  const before = Math.max(...list.map((each) => each.year).filter((each) => each < year));
  return [newestOf(list, before), newestOf(list, year)].filter((each) => each !== undefined);
}

/** Years that one may mean, newest first. */
export function yearChoices(list: readonly RiskAnalysisSummary[], now: number, also: number | null): readonly number[] {
  const near = [1, 0, -1, -2, -3, -4, -5].map((each) => now + each);
  return [...new Set([...near, ...list.map((each) => each.year), ...(also === null ? [] : [also])])].sort(
    (a, b) => b - a,
  );
}
