import type { ImportPreview } from '../../shared/risk-import/commands.ts';
import { klubbaSheetName, readKlubba, withKlubba } from '../../shared/risk-import/klubba-sheet.ts';
import type { RiskImport } from '../../shared/risk-import/model.ts';
import { readGrid } from '../../shared/risk-import/read-grid.ts';
import { followUpFrom, risksFrom } from '../../shared/risk-import/understand.ts';
import type { ImportScale } from '../../shared/risk-import/understand-risk.ts';
import { openWorkbook } from './open-workbook.ts';

/** What a workbook says of a year's risks and follow-up; `base` is what it is measured with where it does not say. */
export async function readRiskSheet(
  bytes: Uint8Array,
  base: ImportScale,
  year: number | null,
): Promise<Pick<ImportPreview, 'risks' | 'followUp'>> {
  const all = await openWorkbook(bytes);
  const klubba = all.find((each) => each.name === klubbaSheetName);
  const kept = klubba ? readKlubba(klubba.grid) : null;
  const scale = kept ?? base;
  const periods = scale.periods.map((each) => each.name);
  const tables = all
    .filter((each) => each !== klubba)
    .flatMap(({ grid }) => {
      const raw = readGrid(grid, periods);
      return raw === null ? [] : [{ raw, grid }];
    });
  const table = tables.find(({ raw }) => !raw.followUp && raw.risks.some((each) => each.measures.length > 0));
  const first = table ?? tables.find(({ raw }) => !raw.followUp);
  // Definitions often stand on a sheet of their own.
  const words = all.filter((each) => each.grid !== first?.grid && each !== klubba);
  const about = words.flatMap(({ grid }) => grid.map((row) => row.filter((each) => each !== '').join(' '))).join('\n');
  const risks = (): RiskImport | null => {
    if (first === undefined) return kept;
    if (kept !== null) return withKlubba(kept, first.grid);
    return risksFrom({ ...first.raw, about: `${first.raw.about}\n${about}` }, base, year);
  };
  const follow = tables.find(({ raw }) => raw.followUp)?.raw;
  const followUp = follow ? followUpFrom(follow, scale, year) : null;
  const told = followUp?.rows.some((each) => each.reported.length > 0) ?? false;
  return { risks: risks(), followUp: told ? followUp : null };
}
