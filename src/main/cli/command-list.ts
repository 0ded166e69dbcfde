import * as z from 'zod';
import { commands } from '../../shared/commands.ts';
import type { CommandSpec } from '../../shared/contract.ts';

export interface ListedCommand {
  readonly name: string;
  readonly kind: CommandSpec['kind'];
  readonly label: string;
  /** JSON Schema (draft 2020-12) of the command's input. */
  readonly input: z.core.JSONSchema.BaseSchema;
}

const bytesSchema = {
  type: 'object',
  properties: { $base64: { type: 'string', contentEncoding: 'base64' } },
  required: ['$base64'],
  additionalProperties: false,
} as const;

/** Bytes have no JSON of their own: they stand as `{"$base64": "…"}`. */
function inputSchema(spec: CommandSpec): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(spec.input, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, bytesSchema);
    },
  });
}

/** Every command of the contract, by name, with the JSON Schema of its input. */
export function listCommands(): readonly ListedCommand[] {
  return Object.entries(commands as Readonly<Record<string, CommandSpec>>)
    .map(([name, spec]) => ({ name, kind: spec.kind, label: spec.label, input: inputSchema(spec) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
