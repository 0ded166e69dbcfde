import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { type Block, plainText } from '../../src/shared/rich-text.ts';
import { prose, typography } from './prose.ts';

const words = (block: Block) => plainText({ type: 'doc', content: [block] });

function wordBlock(block: Block): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(words(block))] })];
    case 'paragraph':
      return [new Paragraph({ children: [new TextRun(words(block))] })];
    case 'bulletList':
    case 'orderedList':
      return block.content.map(
        (each) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(each.content.map(words).join(' '))] }),
      );
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: block.content.map(
            (row, index) =>
              new TableRow({
                ...(index === 0 ? { tableHeader: true } : {}),
                cantSplit: true,
                children: row.content.map(
                  (cell) => new TableCell({ children: [new Paragraph(cell.content.map(words).join(' '))] }),
                ),
              }),
          ),
        }),
      ];
  }
}

/** A Word file with a title and prose; the same words give the same bytes. */
export async function wordFile(title: string, date: string, source: string): Promise<Uint8Array> {
  const heading = new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] });
  const document = new Document({
    title,
    creator: 'Nämnden för gemensam IT-drift',
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'sv-SE' } } } } },
    sections: [{ children: [heading, ...prose(source).content.flatMap(wordBlock)] }],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  // docx writes the day it runs; the example must come out the same every day.
  const core = new TextDecoder().decode(parts['docProps/core.xml']);
  parts['docProps/core.xml'] = strToU8(core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${date}T08:00:00Z`));
  return zipSync(parts, { level: 9, mtime: '1980-01-02T00:00:00' });
}

const lineHeight = 16;

function wrapped(text: string, width = 86): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

const pdfString = (text: string) =>
  `(${text
    .replaceAll('–', '\x96')
    .replaceAll('−', '-')
    .replace(/[\\()]/g, '\\$&')})`;

/** A one-page PDF with a title and plain paragraphs; the same words give the same bytes. */
export function pdfFile(title: string, paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.flatMap((each) => [...wrapped(typography(each)), '']);
  const text = body.map((each) => `${pdfString(each)} Tj T*`).join('\n');
  const stream = `BT /F2 15 Tf 60 770 Td ${pdfString(title)} Tj /F1 11 Tf ${lineHeight} TL 0 -32 Td\n${text}\nET`;
  const font = (name: string) => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/Lang(sv-SE)>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>',
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<</Title ${pdfString(title)}>>`,
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((each, index) => {
    const offset = out.length;
    out += `${index + 1} 0 obj\n${each}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const start = out.length;
  out += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  out += `trailer\n<</Size ${size}/Root 1 0 R/Info 7 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}
