import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { fail } from '../../shared/errors.ts';
import type { Grid } from '../../shared/risk-import/clean.ts';

/** What a workbook may be at most: the file, its parts unpacked, a sheet's rows and columns. */
export const workbookLimits = { file: 20_000_000, unpacked: 100_000_000, rows: 2_000, columns: 100 } as const;

/** A sheet as text. */
export interface SheetGrid {
  readonly name: string;
  readonly grid: Grid;
}

const unreadable = (message: string) => fail('import.invalid', { path: '', message });

/** The parts that hold cells; pictures, macros and the rest stay packed. */
function partsOf(bytes: Uint8Array): Unzipped {
  let unpacked = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > workbookLimits.unpacked) {
          unreadable('arbetsboken är för stor när den packas upp. Spara bara bladet med riskerna i en ny fil');
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof Error && 'failure' in error) throw error;
    return unreadable(
      'filen är ingen Excel-arbetsbok (.xlsx), eller så är den skadad. Öppna den i Excel och spara den som .xlsx',
    );
  }
}

const columnNumber = (letters: string) => [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);

/** A sheet's XML with its cells that hold something alone; ends the reading where they reach too far. */
function boundedSheet(xml: string): string {
  // Cells that are only coloured count for nothing, however far down somebody has coloured them.
  const filled = xml
    .replace(/<(?:\w+:)?(?:c|row)\b[^<>]*\/>/g, '')
    // What a formula failed with is read as the word that Excel shows.
    .replace(/(<(?:\w+:)?c\b[^<>]*?\bt=["'])e(["'])/g, '$1str$2');
  for (const [, letters = '', row = ''] of filled.matchAll(/<(?:\w+:)?c\b[^<>]*?\br=["']([A-Z]+)(\d+)["']/g)) {
    if (Number(row) > workbookLimits.rows || columnNumber(letters) > workbookLimits.columns) {
      unreadable(
        `bladet når till cell ${letters}${row}. Högst ${workbookLimits.rows} rader och ${workbookLimits.columns} kolumner läses; ta bort det som står utanför tabellen`,
      );
    }
  }
  for (const [, row = ''] of filled.matchAll(/<(?:\w+:)?row\b[^<>]*?\br=["'](\d+)["']/g)) {
    // A row without cells, far down, would be padded all the way to it.
    if (Number(row) > workbookLimits.rows) return filled.replace(/<(?:\w+:)?row\b[^<>]*>\s*<\/(?:\w+:)?row>/g, '');
  }
  return filled;
}

/** The text of a cell; a date is a day, and an error of a formula is the word that Excel shows. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return String(value);
}

/** The sheets of a workbook (.xlsx) as text, within bounds; what is none, or too large, ends with what to do. */
export async function openWorkbook(bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  if (bytes.length > workbookLimits.file) {
    fail('file.tooLarge', { name: 'Excelfilen', size: bytes.length, limit: workbookLimits.file });
  }
  const parts = partsOf(bytes);
  const bounded = Object.entries(parts).map(([name, part]) => {
    return [name, /worksheets\/[^/]+\.xml$/.test(name) ? strToU8(boundedSheet(strFromU8(part))) : part] as const;
  });
  const zipped = zipSync(Object.fromEntries(bounded), { level: 0 });
  const { buffer, byteOffset, byteLength } = zipped;
  try {
    const sheets = await readWorkbook(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer, {
      trim: false,
    });
    return sheets.map(({ sheet, data }) => ({ name: sheet, grid: data.map((row) => row.map(cellText)) }));
  } catch {
    return unreadable('arbetsboken går inte att läsa. Öppna den i Excel, spara den som .xlsx och försök igen');
  }
}
