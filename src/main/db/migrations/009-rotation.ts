import type { Migration } from './migration.ts';

const date = (column: string) => `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const time = (column: string) => `CHECK (${column} GLOB '[0-2][0-9]:[0-5][0-9]')`;
const json = (column: string) => `CHECK (json_valid(${column}))`;
const position = 'position INTEGER NOT NULL CHECK (position >= 0)';
const year = 'year INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 2000 AND 2100)';
const filled = `
  agenda_item_id TEXT REFERENCES agenda_item (id) ON DELETE SET NULL,
  filled_proposal TEXT ${json('filled_proposal')},
  filled_background TEXT ${json('filled_background')}`;

const rotation = `
CREATE TABLE rotation (
  id TEXT PRIMARY KEY,
  start_year INTEGER NOT NULL CHECK (start_year BETWEEN 2000 AND 2100)
) STRICT;
CREATE UNIQUE INDEX rotation_one ON rotation ((1));

CREATE TABLE rotation_place (
  id TEXT PRIMARY KEY,
  ${position},
  municipality_id TEXT NOT NULL UNIQUE REFERENCES municipality (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE rotation_exception (
  id TEXT PRIMARY KEY,
  ${year},
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  vice_municipality_id TEXT REFERENCES municipality (id),
  reason TEXT NOT NULL,
  shifts INTEGER NOT NULL CHECK (shifts IN (0, 1))
) STRICT;
CREATE INDEX rotation_exception_municipality ON rotation_exception (municipality_id);
CREATE INDEX rotation_exception_vice ON rotation_exception (vice_municipality_id);

CREATE TABLE rotation_proposal (
  id TEXT PRIMARY KEY,
  ${year},
  chair_person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  vice_chair_person_id TEXT REFERENCES person (id) ON DELETE SET NULL,${filled}
) STRICT;
CREATE INDEX rotation_proposal_chair ON rotation_proposal (chair_person_id);
CREATE INDEX rotation_proposal_vice ON rotation_proposal (vice_chair_person_id);
CREATE INDEX rotation_proposal_item ON rotation_proposal (agenda_item_id);
`;

const dates = `
CREATE TABLE meeting_pattern (
  id TEXT PRIMARY KEY,
  ${position},
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 5),
  nth INTEGER NOT NULL CHECK (nth BETWEEN 1 AND 5),
  start_time TEXT NOT NULL ${time('start_time')},
  place TEXT NOT NULL
) STRICT;

CREATE TABLE blocked_date (
  id TEXT PRIMARY KEY,
  date TEXT NOT NULL ${date('date')},
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX blocked_date_date ON blocked_date (date);

CREATE TABLE meeting_dates (
  id TEXT PRIMARY KEY,
  ${year},${filled}
) STRICT;
CREATE INDEX meeting_dates_item ON meeting_dates (agenda_item_id);

CREATE TABLE proposed_meeting (
  id TEXT PRIMARY KEY,
  meeting_dates_id TEXT NOT NULL REFERENCES meeting_dates (id) ON DELETE CASCADE,
  date TEXT NOT NULL ${date('date')},
  start_time TEXT NOT NULL ${time('start_time')},
  place TEXT NOT NULL,
  pattern_date TEXT ${date('pattern_date')},
  meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX proposed_meeting_dates ON proposed_meeting (meeting_dates_id);
CREATE INDEX proposed_meeting_meeting ON proposed_meeting (meeting_id);
`;

/** The rotation of the chair and the pattern of meeting dates. */
export const rotation009: Migration = { version: 9, sql: rotation + dates };
