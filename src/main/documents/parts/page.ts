import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Letterhead } from '../../../shared/minutes/minutes.ts';
import type { Logo } from '../data.ts';
import { type Block, paragraph, paragraphOf } from './blocks.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import { fittingSize, pictureOf } from './picture.ts';
import { footerSize } from './styles.ts';
import { cell, noBorders, row, shares, tableOf, textWidth, wideTextWidth } from './table.ts';
import { runs } from './text.ts';
import { columnWidths, extentOf } from './widths.ts';

/** Largest logo, in pixels at 96 to the inch. */
const logoRoom = { width: 220, height: 64 };

/** "1 (3)": the page and how many there are. */
function pageNumber(): Paragraph {
  return new Paragraph({
    style: 'Header',
    alignment: 'right',
    children: [new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })],
  });
}

function headerTable(left: readonly Block[], width: number): Header {
  const table = tableOf([row([cell(left), cell([pageNumber()])])], {
    widths: shares([80, 20], width),
    borders: noBorders,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    description: 'Sidhuvud',
  });
  return new Header({ children: [table, paragraph('', 'Header')] });
}

function logoRun(draft: Draft, logo: Logo, name: string): ParagraphChild | null {
  const alt = logo.alt.trim() === '' ? `Logotyp: ${name}` : logo.alt;
  return pictureOf(draft, logo.bytes, alt, (size) => fittingSize(size, logoRoom));
}

function letterheadBlocks(draft: Draft, { letterhead, logo }: Frame): readonly Block[] {
  const name = letterhead.host?.name ?? letterhead.organ;
  const picture = logo === null ? null : logoRun(draft, logo, name);
  return picture === null ? [paragraph(name, 'Letterhead')] : [paragraphOf([picture], 'Header')];
}

function addresses(host: Letterhead['host']): readonly (readonly [string, string])[] {
  if (host === null) return [];
  const all = [
    ['Postadress', host.postAddress],
    ['Besöksadress', host.visitingAddress],
    ['Telefon', host.phone],
    ['Webbplats', host.website],
  ] as const;
  return all.filter(([, value]) => value.trim() !== '');
}

function addressFooter(host: Letterhead['host'], width: number): Footer {
  const name = host?.name ?? '';
  const known = addresses(host);
  if (known.length === 0) return new Footer({ children: [paragraph(name, 'Footer')] });
  const columns = [[name, ''] as const, ...known];
  const cells = columns.map(([label, value]) =>
    cell([paragraphOf(runs(label, { bold: true }), 'Footer'), ...(value === '' ? [] : [paragraph(value, 'Footer')])]),
  );
  const type = { size: footerSize, bold: true };
  const table = tableOf([row(cells)], {
    widths: columnWidths(
      columns.map(([label, value]) => extentOf(`${label}\n${value}`, type)),
      width,
    ),
    borders: { ...noBorders, top: { style: 'single', size: 4, color: '8C8C8C' } },
    description: 'Kontaktuppgifter',
  });
  return new Footer({ children: [table, paragraph('', 'Footer')] });
}

/** How a page lies: A4 upright, or lying down for wide tables. */
const sheets = {
  upright: { width: textWidth, side: 1418 },
  lying: { width: wideTextWidth, side: 1134 },
} as const;

function pageOf(lies: keyof typeof sheets) {
  const { side } = sheets[lies];
  return {
    // docx turns the sizes itself.
    size: { width: 11906, height: 16838, ...(lies === 'lying' ? { orientation: 'landscape' as const } : {}) },
    margin: { top: 1700, bottom: 1420, left: side, right: side, header: 680, footer: 500, gutter: 0 },
  };
}

/** Pages that follow on a document's first section: `running` and the page number on each of them. */
export function followingSection(
  running: string,
  children: readonly Block[],
  lies: keyof typeof sheets,
): ISectionOptions {
  return {
    properties: { page: pageOf(lies) },
    headers: { default: headerTable([paragraph(running, 'Header')], sheets[lies].width) },
    footers: { default: new Footer({ children: [paragraph('', 'Footer')] }) },
    children,
  };
}

/**
 * The one section of a document: A4, the letterhead on its first page, `running` and the page number on the others.
 * `lying` turns the page on its side; the header goes with it.
 */
export function section(
  draft: Draft,
  frame: Frame,
  running: string,
  children: readonly Block[],
  lies: keyof typeof sheets = 'upright',
): ISectionOptions {
  const { width } = sheets[lies];
  return {
    properties: { titlePage: true, page: pageOf(lies) },
    headers: {
      first: headerTable(letterheadBlocks(draft, frame), width),
      default: headerTable([paragraph(running, 'Header')], width),
    },
    footers: {
      first: addressFooter(frame.letterhead.host, width),
      default: new Footer({ children: [paragraph('', 'Footer')] }),
    },
    children,
  };
}
