import { board001 } from './001-board.ts';
import { minutes002 } from './002-minutes.ts';
import { risk003 } from './003-risk.ts';
import { made004 } from './004-made.ts';
import { budget005 } from './005-budget.ts';
import { operationalPlan006 } from './006-operational-plan.ts';
import { report007 } from './007-report.ts';
import { delegation008 } from './008-delegation.ts';
import { rotation009 } from './009-rotation.ts';
import { audit010 } from './010-audit.ts';
import { review011 } from './011-review.ts';
import type { Migration } from './migration.ts';

/** All migrations in order; a new one is added at the end. */
export const migrations: readonly Migration[] = [
  board001,
  minutes002,
  risk003,
  made004,
  budget005,
  operationalPlan006,
  report007,
  delegation008,
  rotation009,
  audit010,
  review011,
];

/** The schema that this Klubba knows. */
export const schemaVersion = migrations.length;
