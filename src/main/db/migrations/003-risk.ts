import type { Migration } from './migration.ts';

const date = (column: string) => `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const flag = (column: string) => `CHECK (${column} IN (0, 1))`;
const json = (column: string) => `CHECK (json_valid(${column}))`;
const position = 'position INTEGER NOT NULL CHECK (position >= 0)';
const year = 'year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100)';

const analysis = `
CREATE TABLE risk_analysis (
  id TEXT PRIMARY KEY,
  ${year},
  version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 100),
  version_reason TEXT NOT NULL,
  prepared_on TEXT ${date('prepared_on')},
  plan_prepared_on TEXT ${date('plan_prepared_on')},
  adopted_on TEXT ${date('adopted_on')},
  plan_adopted_on TEXT ${date('plan_adopted_on')},
  adopted_item_id TEXT REFERENCES agenda_item (id) ON DELETE SET NULL,
  likelihoods TEXT NOT NULL ${json('likelihoods')},
  consequences TEXT NOT NULL ${json('consequences')},
  treatments TEXT NOT NULL ${json('treatments')},
  control_areas TEXT NOT NULL ${json('control_areas')},
  periods TEXT NOT NULL ${json('periods')},
  steps TEXT NOT NULL ${json('steps')},
  UNIQUE (year, version)
) STRICT;
CREATE INDEX risk_analysis_item ON risk_analysis (adopted_item_id);

CREATE TABLE risk_entry (
  id TEXT PRIMARY KEY,
  analysis_id TEXT NOT NULL REFERENCES risk_analysis (id) ON DELETE CASCADE,
  ${position},
  risk_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 10000),
  area_key TEXT,
  description TEXT NOT NULL,
  likelihood INTEGER CHECK (likelihood BETWEEN 1 AND 100),
  consequence INTEGER CHECK (consequence BETWEEN 1 AND 100),
  stated_value INTEGER CHECK (stated_value BETWEEN 0 AND 10000),
  stated_treatment TEXT NOT NULL,
  direction_key TEXT,
  direction_reason TEXT NOT NULL,
  chosen INTEGER NOT NULL ${flag('chosen')},
  split_from_risk_id TEXT,
  UNIQUE (analysis_id, risk_id)
) STRICT;
CREATE INDEX risk_entry_risk ON risk_entry (risk_id);

CREATE TABLE risk_removal (
  id TEXT PRIMARY KEY,
  analysis_id TEXT NOT NULL REFERENCES risk_analysis (id) ON DELETE CASCADE,
  risk_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  merged_into_risk_id TEXT,
  UNIQUE (analysis_id, risk_id)
) STRICT;
`;

const plan = `
CREATE TABLE measure (
  id TEXT PRIMARY KEY,
  risk_entry_id TEXT NOT NULL REFERENCES risk_entry (id) ON DELETE CASCADE,
  ${position},
  measure_id TEXT NOT NULL,
  text TEXT NOT NULL,
  cost TEXT NOT NULL,
  owner TEXT NOT NULL,
  period_keys TEXT NOT NULL ${json('period_keys')},
  when_needed INTEGER NOT NULL ${flag('when_needed')},
  reporting_note TEXT NOT NULL,
  control_point TEXT NOT NULL,
  control_method TEXT NOT NULL,
  control_result TEXT NOT NULL,
  UNIQUE (risk_entry_id, measure_id)
) STRICT;
CREATE INDEX measure_measure ON measure (measure_id);

CREATE TABLE follow_up (
  id TEXT PRIMARY KEY,
  ${year},
  period_key TEXT NOT NULL,
  reported_on TEXT ${date('reported_on')},
  sufficient INTEGER ${flag('sufficient')},
  comment TEXT NOT NULL,
  UNIQUE (year, period_key)
) STRICT;

CREATE TABLE follow_up_entry (
  id TEXT PRIMARY KEY,
  follow_up_id TEXT NOT NULL REFERENCES follow_up (id) ON DELETE CASCADE,
  ${position},
  risk_id TEXT NOT NULL,
  measure_id TEXT,
  status TEXT CHECK (status IN ('onTrack', 'deviation', 'done', 'notStarted')),
  sufficient INTEGER ${flag('sufficient')},
  text TEXT NOT NULL,
  written_by TEXT NOT NULL,
  written_on TEXT ${date('written_on')}
) STRICT;
CREATE UNIQUE INDEX follow_up_entry_once ON follow_up_entry (follow_up_id, risk_id, ifnull(measure_id, ''));
CREATE INDEX follow_up_entry_measure ON follow_up_entry (risk_id, measure_id);

CREATE TABLE follow_up_remark (
  id TEXT PRIMARY KEY,
  follow_up_entry_id TEXT NOT NULL REFERENCES follow_up_entry (id) ON DELETE CASCADE,
  made_on TEXT NOT NULL ${date('made_on')},
  made_by TEXT NOT NULL,
  text TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT;
CREATE INDEX follow_up_remark_entry ON follow_up_remark (follow_up_entry_id);
`;

/** The risk analysis of a year, its control plan, and the follow-up of it by period (KL 6:6). */
export const risk003: Migration = { version: 3, sql: analysis + plan };
