import { writeFileSync } from 'node:fs';
import { exampleBoard } from './example/build.ts';

// Writes the example board that ships with the product; run it after a change to the texts in scripts/example.
const target = new URL('../resources/example/board.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(await exampleBoard(), null, 2)}\n`);
