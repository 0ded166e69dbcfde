import * as z from 'zod';
import { boardJson } from './board-json.ts';

/** The JSON Schema (draft 2020-12) of the open board format, as text for `resources/board.schema.json`. */
export function boardSchemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(boardJson, { io: 'input' });
  const head = { $schema, $id: 'klubba-board-1', title: 'Klubba: en gemensam nämnd som öppen fil' };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
