import type { Migration } from './migration.ts';

const position = 'position INTEGER NOT NULL CHECK (position >= 0)';

const sql = `
CREATE TABLE audit_question (
  id TEXT PRIMARY KEY,
  ${position},
  kind TEXT NOT NULL CHECK (kind IN ('question', 'recommendation')),
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  review TEXT NOT NULL,
  municipality_id TEXT REFERENCES municipality (id),
  text TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (json_valid(answer)),
  measure TEXT NOT NULL,
  owner TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'ongoing', 'done', 'dropped')),
  reason TEXT NOT NULL,
  due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX audit_question_municipality ON audit_question (municipality_id);

CREATE TABLE audit_handling (
  id TEXT PRIMARY KEY,
  agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  ${position},
  question_id TEXT NOT NULL REFERENCES audit_question (id) ON DELETE CASCADE,
  UNIQUE (agenda_item_id, question_id)
) STRICT;
CREATE INDEX audit_handling_question ON audit_handling (question_id);

CREATE TABLE information_point (
  id TEXT PRIMARY KEY,
  agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  ${position},
  title TEXT NOT NULL,
  speaker TEXT NOT NULL,
  minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
  text TEXT NOT NULL CHECK (json_valid(text))
) STRICT;
CREATE INDEX information_point_item ON information_point (agenda_item_id);
`;

/** The auditors' questions and recommendations (KL 9:34–35, 12:1), where they are taken up, and points of information. */
export const audit010: Migration = { version: 10, sql };
