import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boardSchemaText } from '../src/shared/exchange/board-schema.ts';
import { root } from './machine.ts';

writeFileSync(join(root, 'resources', 'board.schema.json'), boardSchemaText());
