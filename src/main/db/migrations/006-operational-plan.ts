import type { Migration } from './migration.ts';

const date = (column: string) => `${column} TEXT CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const heading = `position INTEGER NOT NULL CHECK (position >= 0),
  title TEXT NOT NULL,
  level INTEGER NOT NULL CHECK (level IN (1, 2)),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'budget')),
  help TEXT NOT NULL`;
const ofPlan = 'plan_id TEXT NOT NULL REFERENCES operational_plan (id) ON DELETE CASCADE';

/** The operational plan (verksamhetsplan) of a year, its chapters and appendices, and the board's template of chapters. */
export const operationalPlan006: Migration = {
  version: 6,
  sql: `
CREATE TABLE plan_template_chapter (
  id TEXT PRIMARY KEY,
  ${heading}
) STRICT;

CREATE TABLE operational_plan (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 1000),
  reason TEXT NOT NULL,
  ${date('prepared_on')},
  ${date('adopted_on')},
  adopted_item_id TEXT REFERENCES agenda_item (id) ON DELETE SET NULL,
  UNIQUE (year, version)
) STRICT;
CREATE INDEX operational_plan_item ON operational_plan (adopted_item_id);

CREATE TABLE plan_chapter (
  id TEXT PRIMARY KEY,
  ${ofPlan},
  chapter_id TEXT NOT NULL,
  ${heading},
  text TEXT NOT NULL CHECK (json_valid(text)),
  UNIQUE (plan_id, chapter_id)
) STRICT;

CREATE TABLE plan_appendix (
  id TEXT PRIMARY KEY,
  ${ofPlan},
  position INTEGER NOT NULL CHECK (position >= 0),
  title TEXT NOT NULL,
  text TEXT NOT NULL CHECK (json_valid(text)),
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  sha256 TEXT REFERENCES blob (sha256)
) STRICT;
CREATE INDEX plan_appendix_plan ON plan_appendix (plan_id);
CREATE INDEX plan_appendix_blob ON plan_appendix (sha256);
`,
};
