import type { Migration } from './migration.ts';

const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const date = (column: string) => `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const time = (column: string) => `CHECK (${column} GLOB '[0-2][0-9]:[0-5][0-9]')`;
const flag = (column: string) => `CHECK (${column} IN (0, 1))`;
const json = (column: string) => `CHECK (json_valid(${column}))`;
const presences = list(['serving', 'present', 'absent']);
const outcomes = ['asProposed', 'changed', 'referred', 'tabled', 'rejected', 'filed', 'noted', 'nominated', 'none'];
const motionKinds = list(['approve', 'reject', 'amend', 'add', 'refer', 'table', 'other']);
const sections = list(['disqualification', 'motions', 'procedure', 'votes', 'reservations']);
const item = 'agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE';
const meeting = 'meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE';
const person = 'person_id TEXT NOT NULL REFERENCES person (id)';

/** The stations that a person no longer sets follow from facts now; what was approved or later was held. */
const meetings = `
CREATE TABLE meeting_new (
  id TEXT PRIMARY KEY,
  date TEXT NOT NULL ${date('date')},
  start_time TEXT NOT NULL ${time('start_time')},
  end_time TEXT ${time('end_time')},
  place TEXT NOT NULL,
  link TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('planned', 'underway', 'held', 'cancelled')),
  summons_date TEXT ${date('summons_date')},
  chair_person_id TEXT REFERENCES person (id),
  secretary_person_id TEXT REFERENCES person (id),
  approval_place TEXT NOT NULL,
  approval_date TEXT ${date('approval_date')}
) STRICT;
INSERT INTO meeting_new SELECT id, date, start_time, end_time, place, link,
  CASE status WHEN 'summoned' THEN 'planned' WHEN 'planned' THEN status WHEN 'cancelled' THEN status ELSE 'held' END,
  summons_date, chair_person_id, secretary_person_id, approval_place, approval_date FROM meeting;
DROP TABLE meeting;
ALTER TABLE meeting_new RENAME TO meeting;
CREATE INDEX meeting_date ON meeting (date);
CREATE INDEX meeting_chair ON meeting (chair_person_id);
CREATE INDEX meeting_secretary ON meeting (secretary_person_id);

ALTER TABLE board ADD COLUMN substitute_order TEXT NOT NULL DEFAULT 'municipality'
  CHECK (substitute_order IN ('municipality', 'party', 'list'));
ALTER TABLE board ADD COLUMN minutes_kept_at TEXT NOT NULL DEFAULT '';
ALTER TABLE attendance ADD COLUMN remote INTEGER NOT NULL DEFAULT 0 ${flag('remote')};
ALTER TABLE attendance ADD COLUMN notice INTEGER NOT NULL DEFAULT 0 ${flag('notice')};

UPDATE participant SET role = trim(role || ' (' || paragraphs || ')') WHERE paragraphs <> '';
ALTER TABLE participant DROP COLUMN paragraphs;
ALTER TABLE participant ADD COLUMN item_ids TEXT NOT NULL DEFAULT '[]' ${json('item_ids')};

ALTER TABLE agenda_item ADD COLUMN outcome TEXT CHECK (outcome IN (${list(outcomes)}));
ALTER TABLE agenda_item ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0 ${flag('withdrawn')};
ALTER TABLE agenda_item ADD COLUMN immediate INTEGER NOT NULL DEFAULT 0 ${flag('immediate')};
ALTER TABLE agenda_item ADD COLUMN chair_person_id TEXT REFERENCES person (id);
ALTER TABLE agenda_item ADD COLUMN continues_item_id TEXT REFERENCES agenda_item (id) ON DELETE SET NULL;
CREATE INDEX agenda_item_chair ON agenda_item (chair_person_id);
CREATE INDEX agenda_item_continues ON agenda_item (continues_item_id);

DELETE FROM approver WHERE EXISTS (SELECT 1 FROM approver AS first WHERE first.meeting_id = approver.meeting_id
  AND first.person_id = approver.person_id AND (first.position, first.id) < (approver.position, approver.id));
CREATE UNIQUE INDEX approver_once ON approver (meeting_id, person_id);

UPDATE agenda_item SET outcome = CASE WHEN decision IS NOT NULL THEN 'changed'
    WHEN proposal = '{"intro":"","clauses":[]}' THEN 'none' ELSE 'asProposed' END
  WHERE meeting_id IN (SELECT id FROM meeting WHERE status = 'held');
`;

const duringTheMeeting = `
CREATE TABLE attendance_change (
  id TEXT PRIMARY KEY,
  ${item},
  ${person},
  presence TEXT NOT NULL CHECK (presence IN (${presences})),
  serves_for_person_id TEXT REFERENCES person (id),
  remote INTEGER NOT NULL ${flag('remote')},
  time TEXT ${time('time')},
  UNIQUE (agenda_item_id, person_id)
) STRICT;
CREATE INDEX attendance_change_person ON attendance_change (person_id);
CREATE INDEX attendance_change_serves_for ON attendance_change (serves_for_person_id);

CREATE TABLE disqualification (
  id TEXT PRIMARY KEY,
  ${item},
  ${person},
  substitute_person_id TEXT REFERENCES person (id),
  ground TEXT NOT NULL,
  UNIQUE (agenda_item_id, person_id)
) STRICT;
CREATE INDEX disqualification_person ON disqualification (person_id);
CREATE INDEX disqualification_substitute ON disqualification (substitute_person_id);

CREATE TABLE adjournment (
  id TEXT PRIMARY KEY,
  ${meeting},
  position INTEGER NOT NULL CHECK (position >= 0),
  agenda_item_id TEXT REFERENCES agenda_item (id) ON DELETE SET NULL,
  from_time TEXT NOT NULL ${time('from_time')},
  to_time TEXT ${time('to_time')}
) STRICT;
CREATE INDEX adjournment_meeting ON adjournment (meeting_id);
CREATE INDEX adjournment_item ON adjournment (agenda_item_id);

CREATE TABLE paragraph (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  agenda_item_id TEXT NOT NULL UNIQUE REFERENCES agenda_item (id),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 100000),
  UNIQUE (meeting_id, number)
) STRICT;

CREATE TABLE motion (
  id TEXT PRIMARY KEY,
  ${item},
  position INTEGER NOT NULL CHECK (position >= 0),
  ${person},
  kind TEXT NOT NULL CHECK (kind IN (${motionKinds})),
  text TEXT NOT NULL,
  withdrawn INTEGER NOT NULL ${flag('withdrawn')},
  supporter_ids TEXT NOT NULL ${json('supporter_ids')}
) STRICT;
CREATE INDEX motion_item ON motion (agenda_item_id);
CREATE INDEX motion_person ON motion (person_id);

CREATE TABLE proposition (
  id TEXT PRIMARY KEY,
  ${item},
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('main', 'counter', 'addition', 'election')),
  alternatives TEXT NOT NULL ${json('alternatives')},
  method TEXT NOT NULL CHECK (method IN ('acclamation', 'open', 'closed')),
  chosen TEXT NOT NULL ${json('chosen')},
  ballots TEXT NOT NULL ${json('ballots')},
  totals TEXT NOT NULL ${json('totals')},
  blank INTEGER NOT NULL CHECK (blank BETWEEN 0 AND 1000),
  casting_key TEXT,
  drawn_keys TEXT NOT NULL ${json('drawn_keys')},
  seats INTEGER NOT NULL CHECK (seats BETWEEN 1 AND 20)
) STRICT;
CREATE INDEX proposition_item ON proposition (agenda_item_id);

CREATE TABLE statement (
  id TEXT PRIMARY KEY,
  ${item},
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('reservation', 'note', 'abstention')),
  ${person},
  motion_id TEXT REFERENCES motion (id) ON DELETE SET NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX statement_item ON statement (agenda_item_id);
CREATE INDEX statement_person ON statement (person_id);
CREATE INDEX statement_motion ON statement (motion_id);

CREATE TABLE wording (
  id TEXT PRIMARY KEY,
  ${item},
  section TEXT NOT NULL CHECK (section IN (${sections})),
  text TEXT NOT NULL,
  basis TEXT NOT NULL,
  UNIQUE (agenda_item_id, section)
) STRICT;
`;

const afterTheMeeting = `
CREATE TABLE signature (
  id TEXT PRIMARY KEY,
  ${meeting},
  agenda_item_id TEXT REFERENCES agenda_item (id) ON DELETE CASCADE,
  ${person},
  signed_on TEXT NOT NULL ${date('signed_on')},
  method TEXT NOT NULL CHECK (method IN ('pen', 'electronic')),
  text_sha256 TEXT CHECK (length(text_sha256) = 64)
) STRICT;
CREATE INDEX signature_meeting ON signature (meeting_id);
CREATE INDEX signature_item ON signature (agenda_item_id);
CREATE INDEX signature_person ON signature (person_id);
CREATE UNIQUE INDEX signature_once ON signature (meeting_id, ifnull(agenda_item_id, ''), person_id);

CREATE TABLE notice (
  id TEXT PRIMARY KEY,
  ${meeting},
  agenda_item_id TEXT REFERENCES agenda_item (id) ON DELETE CASCADE,
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  planned_on TEXT ${date('planned_on')},
  posted_on TEXT ${date('posted_on')},
  taken_down_on TEXT ${date('taken_down_on')},
  stated_last_day TEXT ${date('stated_last_day')}
) STRICT;
CREATE INDEX notice_meeting ON notice (meeting_id);
CREATE INDEX notice_item ON notice (agenda_item_id);
CREATE INDEX notice_municipality ON notice (municipality_id);
CREATE UNIQUE INDEX notice_once ON notice (meeting_id, ifnull(agenda_item_id, ''), municipality_id);

CREATE TABLE appeal (
  id TEXT PRIMARY KEY,
  ${item},
  received_on TEXT NOT NULL ${date('received_on')},
  appellant TEXT NOT NULL,
  case_number TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('pending', 'dismissed', 'rejected', 'upheld', 'withdrawn')),
  decided_on TEXT ${date('decided_on')}
) STRICT;
CREATE INDEX appeal_item ON appeal (agenda_item_id);

CREATE TABLE finality (
  id TEXT PRIMARY KEY,
  agenda_item_id TEXT NOT NULL UNIQUE REFERENCES agenda_item (id) ON DELETE CASCADE,
  final_on TEXT NOT NULL ${date('final_on')},
  confirmed_by TEXT NOT NULL
) STRICT;

CREATE TABLE correction (
  id TEXT PRIMARY KEY,
  ${item},
  made_on TEXT NOT NULL ${date('made_on')},
  made_by TEXT NOT NULL,
  stands TEXT NOT NULL,
  should TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX correction_item ON correction (agenda_item_id);

CREATE TABLE dispatch (
  id TEXT PRIMARY KEY,
  ${item},
  recipient_id TEXT REFERENCES recipient (id) ON DELETE SET NULL,
  recipient TEXT NOT NULL,
  sent_on TEXT NOT NULL ${date('sent_on')},
  channel TEXT NOT NULL CHECK (channel IN ('email', 'post', 'registry', 'internal', 'other')),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX dispatch_item ON dispatch (agenda_item_id);
CREATE INDEX dispatch_recipient ON dispatch (recipient_id);

CREATE TABLE revocation (
  id TEXT PRIMARY KEY,
  frozen_id TEXT NOT NULL UNIQUE REFERENCES frozen (id),
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE meeting_place (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  agenda_item_id TEXT REFERENCES agenda_item (id) ON DELETE SET NULL
) STRICT;
`;

/** The meeting as it was and what follows it: attendance by §, motions, votes, approval, notices, dispatch. */
export const minutes002: Migration = { version: 2, sql: meetings + duringTheMeeting + afterTheMeeting };
