import type { Migration } from './migration.ts';

const date = (column: string) => `${column} TEXT CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const year = 'year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100)';
const position = 'position INTEGER NOT NULL CHECK (position >= 0)';
const amount = `amount INTEGER NOT NULL CHECK (abs(amount) <= 1000000000000),
  precision INTEGER NOT NULL CHECK (precision BETWEEN 1 AND 1000000000)`;

/** Budgets in alternatives and allocation keys. */
export const budget005: Migration = {
  version: 5,
  sql: `
CREATE TABLE allocation_key (
  id TEXT PRIMARY KEY,
  ${position},
  ${year},
  name TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('population', 'use', 'agreed')),
  unit TEXT NOT NULL,
  source TEXT NOT NULL,
  ${date('read_on')},
  comment TEXT NOT NULL
) STRICT;
CREATE INDEX allocation_key_year ON allocation_key (year);

CREATE TABLE allocation_share (
  id TEXT PRIMARY KEY,
  key_id TEXT NOT NULL REFERENCES allocation_key (id) ON DELETE CASCADE,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 1000000000000),
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),
  UNIQUE (key_id, municipality_id)
) STRICT;
CREATE INDEX allocation_share_municipality ON allocation_share (municipality_id);

CREATE TABLE budget (
  id TEXT PRIMARY KEY,
  ${year},
  version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 1000),
  reason TEXT NOT NULL,
  ${date('consulted_on')},
  ${date('adopted_on')},
  adopted_item_id TEXT REFERENCES agenda_item (id) ON DELETE SET NULL,
  UNIQUE (year, version)
) STRICT;
CREATE INDEX budget_item ON budget (adopted_item_id);

CREATE TABLE budget_alternative (
  id TEXT PRIMARY KEY,
  budget_id TEXT NOT NULL REFERENCES budget (id) ON DELETE CASCADE,
  ${position},
  label TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'proposed', 'adopted', 'rejected')),
  text TEXT NOT NULL,
  key_id TEXT REFERENCES allocation_key (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX budget_alternative_budget ON budget_alternative (budget_id);
CREATE INDEX budget_alternative_key ON budget_alternative (key_id);

CREATE TABLE budget_amount (
  id TEXT PRIMARY KEY,
  alternative_id TEXT NOT NULL REFERENCES budget_alternative (id) ON DELETE CASCADE,
  municipality_id TEXT REFERENCES municipality (id),
  ${amount},
  UNIQUE (alternative_id, municipality_id)
) STRICT;
CREATE UNIQUE INDEX budget_amount_total ON budget_amount (alternative_id) WHERE municipality_id IS NULL;
CREATE INDEX budget_amount_municipality ON budget_amount (municipality_id);

CREATE TABLE budget_before (
  id TEXT PRIMARY KEY,
  budget_id TEXT NOT NULL REFERENCES budget (id) ON DELETE CASCADE,
  municipality_id TEXT REFERENCES municipality (id),
  ${amount},
  UNIQUE (budget_id, municipality_id)
) STRICT;
CREATE UNIQUE INDEX budget_before_total ON budget_before (budget_id) WHERE municipality_id IS NULL;
CREATE INDEX budget_before_municipality ON budget_before (municipality_id);
`,
};
