import type { Migration } from './migration.ts';

const json = (column: string) => `CHECK (json_valid(${column}))`;
const flag = (column: string) => `CHECK (${column} IN (0, 1))`;
const hash = "CHECK (length(shown) = 64 AND shown NOT GLOB '*[^0-9a-f]*')";
const ofReview = 'review_id TEXT NOT NULL REFERENCES review (id)';

// What it is about may go while what was answered stays: so the subject is no foreign key.
const sql = `
CREATE TABLE review (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('meeting', 'minutes', 'riskAnalysis', 'followUp', 'measures', 'report', 'plan')),
  subject_id TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('reader', 'approver', 'owner')),
  recipient TEXT NOT NULL,
  title TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 10000),
  last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  sender TEXT NOT NULL,
  sent_at TEXT NOT NULL,
  frozen_id TEXT NOT NULL REFERENCES frozen (id),
  shown TEXT NOT NULL ${hash}
) STRICT;
CREATE INDEX review_subject ON review (subject_id);
CREATE INDEX review_frozen ON review (frozen_id);

CREATE TABLE review_answer (
  id TEXT PRIMARY KEY,
  ${ofReview},
  respondent TEXT NOT NULL,
  name TEXT NOT NULL,
  answered_at TEXT NOT NULL,
  holds TEXT NOT NULL ${json('holds')}
) STRICT;
CREATE INDEX review_answer_review ON review_answer (review_id);

CREATE TABLE review_comment (
  id TEXT PRIMARY KEY,
  ${ofReview},
  parent_id TEXT REFERENCES review_comment (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  written_at TEXT NOT NULL,
  text TEXT NOT NULL,
  resolved INTEGER NOT NULL ${flag('resolved')}
) STRICT;
CREATE INDEX review_comment_review ON review_comment (review_id);
CREATE INDEX review_comment_parent ON review_comment (parent_id);

CREATE TABLE review_proposal (
  id TEXT PRIMARY KEY,
  ${ofReview},
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  written_at TEXT NOT NULL,
  words TEXT NOT NULL ${json('words')},
  state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'rejected'))
) STRICT;
CREATE INDEX review_proposal_review ON review_proposal (review_id);

CREATE TABLE review_verdict (
  id TEXT PRIMARY KEY,
  ${ofReview},
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  given_at TEXT NOT NULL,
  approved INTEGER NOT NULL ${flag('approved')},
  reason TEXT NOT NULL,
  shown TEXT NOT NULL ${hash}
) STRICT;
CREATE INDEX review_verdict_review ON review_verdict (review_id);
`;

/** What was sent for review, and what was answered. */
export const review011: Migration = { version: 11, sql };
