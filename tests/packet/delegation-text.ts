import { packetText } from './packet-file.ts';

/** A delegated decision as the packet has it. */
export interface PacketDecision {
  /** Its whole text, letterhead apart, for comparing. */
  readonly text: string;
  readonly date: string;
  readonly registryNumber: string;
  readonly recipients: readonly string[];
  readonly deciderName: string;
  readonly deciderRole: string;
  readonly background: string;
  readonly intro: string;
  readonly clauses: readonly string[];
  readonly attachments: readonly string[];
}

const clean = (line: string) => line.replaceAll('\f', '').trim();

/** The lines from one that is this, to the next that is that (neither of them). */
function part(lines: readonly string[], from: RegExp, to: RegExp): readonly string[] {
  const start = lines.findIndex((each) => from.test(each));
  const length = lines.slice(start + 1).findIndex((each) => to.test(each));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}

/** Lines as sentences: each clause, and each paragraph, begins with what it begins with. */
function clausesOf(lines: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (const line of lines) {
    if (all.length === 0 || line.startsWith('att ')) all.push(line);
    else all.push(`${all.pop()} ${line}`);
  }
  return all;
}

function decisionOf(raw: readonly string[]): PacketDecision {
  const lines = raw.map(clean).filter((each) => each !== '');
  const [intro = '', ...clauses] = clausesOf(part(lines, /^Beslut:$/, /^Nämnden för/));
  const [decider = ''] = part(lines, /^Beslutsfattare:$/, /^Ärende:$/);
  const [deciderName = '', deciderRole = ''] = decider.split(/,\s*/);
  return {
    text: lines.join('\n'),
    date: /\d{4}-\d\d-\d\d/.exec(lines[1] ?? '')?.[0] ?? '',
    registryNumber: (lines.find((each) => each.startsWith('Diarienr:')) ?? '').replace('Diarienr:', '').trim(),
    recipients: part(lines, /^Diarienr:/, /^Beslutsfattare:$/),
    deciderName,
    deciderRole,
    background: part(lines, /^Ärende:$/, /^Beslut:$/).join(' '),
    intro,
    clauses,
    attachments: part(lines, /^Bilagor$/, /^$/),
  };
}

/** The delegated decisions of the packet, in order: each ends where the next page of the PDF begins, after its attachments. */
export function readDecisions(): readonly PacketDecision[] {
  const lines = packetText().split('\n');
  return lines.flatMap((line, start) => {
    if (clean(line) !== 'Delegationsbeslut') return [];
    const rest = lines.slice(start);
    const attached = rest.findIndex((each) => clean(each) === 'Bilagor');
    const length = rest.slice(attached + 1).findIndex((each) => /^\f? +\S/.test(each));
    return [decisionOf(rest.slice(0, length < 0 ? undefined : attached + 1 + length))];
  });
}
