import { commands } from '../shared/commands.ts';
import type { CommandSpec } from '../shared/contract.ts';
import { depthOf } from '../shared/depth.ts';
import { fail } from '../shared/errors.ts';
import { stepLabel } from '../shared/history/step-label.ts';
import type { Writer } from './dispatch.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { services } from './services.ts';

/** Deeper input than this is refused before it is looked at; a board's rich text is far from it. */
const inputDepth = 60;

type AnyHandler = (context: unknown, input: unknown, caller: Caller) => unknown;

/** One field of one row being typed in; null for everything else. */
function burstKey(spec: CommandSpec, command: string, input: unknown): string | null {
  if (!spec.burst) return null;
  const { id = '', patch } = input as { id?: string; patch: Record<string, unknown> };
  const fields = Object.keys(patch);
  return fields.length === 1 ? `${command} ${id} ${fields[0]}` : null;
}

function parse(spec: CommandSpec, input: unknown): unknown {
  if (depthOf(input, inputDepth) >= inputDepth) {
    return fail('input.invalid', { issues: [{ path: '', message: 'för djupt nästlat' }] });
  }
  const parsed = spec.input.safeParse(input);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, 20);
  return fail('input.invalid', {
    issues: issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
  });
}

/** Runs one command of the table: its input is checked, and it sees just what its kind may see. Throws what goes wrong. */
export function runCommand(house: House, writer: Writer, command: string, input: unknown, caller: Caller): unknown {
  const spec = Object.hasOwn(commands, command) ? (commands as Record<string, CommandSpec>)[command] : undefined;
  if (!spec) return fail('command.unknown', { command });
  const parsed = parse(spec, input);
  const handler = (services as Record<string, unknown>)[command] as AnyHandler;
  switch (spec.kind) {
    case 'job':
      return handler(house, parsed, caller);
    case 'read': {
      const { db } = house.board();
      return handler(writer.desk(db, caller), parsed, caller);
    }
    case 'write': {
      const { db } = house.board();
      const step = { command, label: stepLabel(spec, parsed), burstKey: burstKey(spec, command, parsed) };
      return writer.write(db, caller, step, () => handler(writer.desk(db, caller), parsed, caller));
    }
  }
}
