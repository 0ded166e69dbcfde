import type { Block, Proposal, Row } from '../../src/shared/rich-text.ts';

/** A memo as the packet's text has it. */
export interface PacketMemo {
  /** Its whole text, for comparing. */
  readonly text: string;
  readonly date: string;
  readonly organ: string;
  readonly registryNumber: string;
  readonly title: string;
  readonly proposal: Proposal;
  readonly background: readonly Block[];
  readonly attachments: readonly string[];
  readonly preparers: readonly { readonly name: string; readonly title: string }[];
  readonly recipients: readonly { readonly name: string; readonly units: readonly string[] }[];
}

/** The headings of a tjänsteskrivelse, in their order. */
const headings = [
  'Förslag till beslut',
  'Ärendebeskrivning',
  'Beslutsunderlag',
  'Beredningsansvariga',
  'Beslutet ska skickas till',
] as const;
type Heading = (typeof headings)[number] | 'head';

/** Lines as one text again: a word parted at a hyphen is whole, everything else gets a space. */
function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line.trim();
    return text.endsWith('-') ? text + line.trim() : `${text} ${line.trim()}`;
  }, '');
}

function sections(lines: readonly string[]): Record<Heading, string[]> {
  const found: Record<string, string[]> = Object.fromEntries(['head', ...headings].map((each) => [each, []]));
  let current = 'head';
  for (const line of lines) {
    if ((headings as readonly string[]).includes(line.trim())) current = line.trim();
    else found[current]?.push(line);
  }
  return found as Record<Heading, string[]>;
}

/** Lines parted by blank lines. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((each) => each.length > 0);
}

const filled = (lines: readonly string[]) => lines.map((each) => each.trim()).filter((each) => each !== '');
const cellsOf = (line: string) => line.trim().split(/\s{2,}/);
const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });

function isTable(lines: readonly string[]): boolean {
  const width = cellsOf(lines[0] ?? '').length;
  return lines.length > 2 && width > 1 && lines.every((each) => cellsOf(each).length === width);
}

function tableOf(lines: readonly string[]): Block {
  const rows = lines.map(
    (line, index): Row => ({
      type: 'tableRow',
      content: cellsOf(line).map((each) => ({
        type: index === 0 ? 'tableHeader' : 'tableCell',
        content: [paragraph(each)],
      })),
    }),
  );
  return { type: 'table', content: rows };
}

const itemMark = /^\s*[-–•]\s+/;

/** A block of the background: a table, a list, a heading with its text, or a paragraph. */
function backgroundBlocks(lines: readonly string[], title: string): Block[] {
  if (isTable(lines)) return [tableOf(lines)];
  if (lines.every((each) => itemMark.test(each))) {
    const items = lines.map((each) => ({
      type: 'listItem' as const,
      content: [paragraph(each.replace(itemMark, '').trim())],
    }));
    return [{ type: 'bulletList', content: items }];
  }
  const [first = '', ...rest] = lines;
  // A line of its own that is what the title begins with names the list that follows.
  if (rest.length > 0 && title.startsWith(first.trim())) {
    return [
      { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: first.trim() }] },
      paragraph(joined(rest)),
    ];
  }
  return [paragraph(joined(lines))];
}

function proposalOf(lines: readonly string[]): Proposal {
  const [intro = [], ...rest] = blocksOf(lines);
  return { intro: joined(intro), clauses: rest.map(joined) };
}

function preparerOf(line: string) {
  const comma = line.indexOf(', ');
  return comma < 0 ? { name: line, title: '' } : { name: line.slice(0, comma), title: line.slice(comma + 2) };
}

function recipientOf(line: string) {
  const [name = '', units] = line.split(/ [-–] /);
  return { name, units: units === undefined ? [] : units.split(/, | och /) };
}

function memoOf(lines: readonly string[]): PacketMemo {
  const parts = sections(lines);
  const head = filled(parts.head);
  const numberAt = head.findIndex((each) => each.startsWith('Diarienr:'));
  const dateAt = head.findIndex((each) => /^\d{4}-\d\d-\d\d$/.test(each));
  const title = joined(head.slice(numberAt + 1));
  return {
    text: lines.join('\n'),
    date: head[dateAt] ?? '',
    organ: joined(head.slice(dateAt + 1, numberAt)),
    registryNumber: (head[numberAt] ?? '').replace('Diarienr:', '').trim(),
    title,
    proposal: proposalOf(parts['Förslag till beslut']),
    background: blocksOf(parts.Ärendebeskrivning).flatMap((each) => backgroundBlocks(each, title)),
    attachments: filled(parts.Beslutsunderlag),
    preparers: filled(parts.Beredningsansvariga).map(preparerOf),
    recipients: filled(parts['Beslutet ska skickas till']).map(recipientOf),
  };
}

/** The memos of a packet, in order: each begins at its type and ends where the next page of the PDF begins. */
export function readMemos(packet: string): PacketMemo[] {
  const lines = packet.split('\n');
  return lines.flatMap((line, start) => {
    if (line.trim() !== 'Tjänsteskrivelse') return [];
    const length = lines.slice(start + 1).findIndex((each) => /^\f? +\S/.test(each) && !itemMark.test(each));
    return [memoOf(lines.slice(start, length < 0 ? undefined : start + 1 + length))];
  });
}
