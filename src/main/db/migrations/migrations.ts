import { board001 } from './001-board.ts';
import { minutes002 } from './002-minutes.ts';
import { risk003 } from './003-risk.ts';
import type { Migration } from './migration.ts';

/** All migrations in order; a new one is added at the end. */
export const migrations: readonly Migration[] = [board001, minutes002, risk003];

/** The schema that this Klubba knows. */
export const schemaVersion = migrations.length;
