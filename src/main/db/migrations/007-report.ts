import type { Migration } from './migration.ts';

const date = (column: string) => `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const month = (column: string) => `${column} INTEGER NOT NULL CHECK (${column} BETWEEN 1 AND 12)`;
const ofReport = 'report_id TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE';
const amount = `amount INTEGER NOT NULL CHECK (abs(amount) <= 1000000000000),
  precision INTEGER NOT NULL CHECK (precision BETWEEN 1 AND 1000000000)`;
const kinds = `('mission', 'motivation', 'events', 'additional', 'staff', 'economy', 'shares', 'economyTable',
    'investments', 'control')`;

/** Period reports to the municipal executive board. */
export const report007: Migration = {
  version: 7,
  sql: `
CREATE TABLE report (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  period_key TEXT NOT NULL,
  period_name TEXT NOT NULL,
  ${month('from_month')},
  ${month('to_month')},
  prepared_on TEXT ${date('prepared_on')},
  decided_on TEXT ${date('decided_on')},
  adopted_item_id TEXT REFERENCES agenda_item (id) ON DELETE SET NULL,
  delegated_decision_id TEXT REFERENCES delegated_decision (id) ON DELETE SET NULL,
  assessments TEXT NOT NULL CHECK (json_valid(assessments)),
  unit TEXT NOT NULL CHECK (unit IN ('kr', 'tkr', 'mnkr')),
  CHECK (adopted_item_id IS NULL OR delegated_decision_id IS NULL),
  UNIQUE (year, period_key)
) STRICT;
CREATE INDEX report_item ON report (adopted_item_id);
CREATE INDEX report_decision ON report (delegated_decision_id);

CREATE TABLE report_chapter (
  id TEXT PRIMARY KEY,
  ${ofReport},
  kind TEXT NOT NULL CHECK (kind IN ${kinds}),
  text TEXT NOT NULL CHECK (json_valid(text)),
  UNIQUE (report_id, kind)
) STRICT;

CREATE TABLE report_mission (
  id TEXT PRIMARY KEY,
  ${ofReport},
  position INTEGER NOT NULL CHECK (position >= 0),
  text TEXT NOT NULL,
  assessment_key TEXT,
  forecast_key TEXT
) STRICT;
CREATE INDEX report_mission_report ON report_mission (report_id);

CREATE TABLE report_figure (
  id TEXT PRIMARY KEY,
  ${ofReport},
  row TEXT NOT NULL CHECK (row IN ('income', 'cost', 'net', 'investment')),
  column TEXT NOT NULL CHECK (column IN ('budget', 'outcome', 'deviation', 'deviationBefore', 'outcomeBefore',
    'yearBudget', 'yearForecast', 'yearDeviation')),
  ${amount},
  UNIQUE (report_id, row, column)
) STRICT;

CREATE TABLE report_share (
  id TEXT PRIMARY KEY,
  ${ofReport},
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  ${amount},
  UNIQUE (report_id, municipality_id)
) STRICT;
CREATE INDEX report_share_municipality ON report_share (municipality_id);

CREATE TABLE report_remark (
  id TEXT PRIMARY KEY,
  ${ofReport},
  kind TEXT CHECK (kind IN ${kinds}),
  made_on TEXT NOT NULL ${date('made_on')},
  made_by TEXT NOT NULL,
  text TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT;
CREATE INDEX report_remark_report ON report_remark (report_id);
`,
};
