import type { Migration } from './migration.ts';

const documents = [
  'riskanalys',
  'internkontrollplan',
  'uppfoljning',
  'verksamhetsplan',
  'budget',
  'rapport',
  'delegationsbeslut',
  'delegationsforteckning',
  'anmalningsforteckning',
  'revision',
];
const choices = documents.map((each) => `'${each}'`).join(', ');

const date = (column: string) => `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const flag = (column: string) => `CHECK (${column} IN (0, 1))`;
const json = (column: string) => `CHECK (json_valid(${column}))`;
const position = 'position INTEGER NOT NULL CHECK (position >= 0)';
const basis = "basis TEXT CHECK (basis IN ('6:37', '6:39', '7:5'))";

// A point of the order may go, as when a new order comes, while decisions under it stay: so it is no foreign key.
const sql = `
CREATE TABLE delegation_point (
  id TEXT PRIMARY KEY,
  ${position},
  number TEXT NOT NULL,
  text TEXT NOT NULL,
  delegate TEXT NOT NULL,
  law TEXT NOT NULL CHECK (law IN ('6:37', '7:5')),
  notified INTEGER NOT NULL ${flag('notified')}
) STRICT;

CREATE TABLE decision_template (
  id TEXT PRIMARY KEY,
  ${position},
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  periodic INTEGER NOT NULL ${flag('periodic')},
  ${basis},
  point_id TEXT,
  urgent_reason TEXT NOT NULL,
  background TEXT NOT NULL ${json('background')},
  proposal TEXT NOT NULL ${json('proposal')},
  recipients TEXT NOT NULL ${json('recipients')},
  documents TEXT NOT NULL ${json('documents')}
) STRICT;

CREATE TABLE delegated_decision (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  decided_on TEXT ${date('decided_on')},
  matter_id TEXT REFERENCES matter (id),
  decider_name TEXT NOT NULL,
  decider_role TEXT NOT NULL,
  ${basis},
  point_id TEXT,
  urgent_reason TEXT NOT NULL,
  background TEXT NOT NULL ${json('background')},
  proposal TEXT NOT NULL ${json('proposal')},
  recipients TEXT NOT NULL ${json('recipients')},
  year INTEGER CHECK (year BETWEEN 2000 AND 2100),
  period_key TEXT
) STRICT;
CREATE INDEX delegated_decision_matter ON delegated_decision (matter_id);

CREATE TABLE delegation_number (
  id TEXT PRIMARY KEY,
  delegated_decision_id TEXT NOT NULL UNIQUE REFERENCES delegated_decision (id),
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  number INTEGER NOT NULL CHECK (number >= 1),
  UNIQUE (year, number)
) STRICT;

CREATE TABLE decision_attachment (
  id TEXT PRIMARY KEY,
  delegated_decision_id TEXT NOT NULL REFERENCES delegated_decision (id) ON DELETE CASCADE,
  ${position},
  title TEXT NOT NULL,
  date TEXT ${date('date')},
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  sha256 TEXT REFERENCES blob (sha256),
  document TEXT CHECK (document IN (${choices})),
  subject_id TEXT,
  CHECK ((document IS NULL) = (subject_id IS NULL)),
  CHECK (document IS NULL OR sha256 IS NULL)
) STRICT;
CREATE INDEX decision_attachment_decision ON decision_attachment (delegated_decision_id);

CREATE TABLE decision_notification (
  id TEXT PRIMARY KEY,
  agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  ${position},
  delegated_decision_id TEXT NOT NULL REFERENCES delegated_decision (id) ON DELETE CASCADE,
  UNIQUE (agenda_item_id, delegated_decision_id)
) STRICT;
CREATE INDEX decision_notification_decision ON decision_notification (delegated_decision_id);

CREATE TABLE notified_matter (
  id TEXT PRIMARY KEY,
  agenda_item_id TEXT REFERENCES agenda_item (id) ON DELETE SET NULL,
  ${position},
  title TEXT NOT NULL,
  date TEXT ${date('date')},
  matter_id TEXT REFERENCES matter (id),
  sender TEXT NOT NULL
) STRICT;
CREATE INDEX notified_matter_item ON notified_matter (agenda_item_id);
CREATE INDEX notified_matter_matter ON notified_matter (matter_id);
`;

/** Delegated decisions, the delegation order, and notified matters (KL 6:37–40, 7:5–8). */
export const delegation008: Migration = { version: 8, sql };
