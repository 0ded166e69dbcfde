import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { boardSchemaText } from '../../src/shared/exchange/board-schema.ts';

test('the published schema of the open format is the one of the models (npm run schema writes it)', () => {
  const published = readFileSync(new URL('../../resources/board.schema.json', import.meta.url), 'utf8');
  expect(published).toBe(boardSchemaText());
});
