import type { Migration } from './migration.ts';

const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const date = (column: string) => `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const time = (column: string) => `CHECK (${column} GLOB '[0-2][0-9]:[0-5][0-9]')`;
const flag = (column: string) => `CHECK (${column} IN (0, 1))`;
const json = (column: string) => `CHECK (json_valid(${column}))`;
const kinds = list(['procedural', 'decision', 'information', 'election', 'notification', 'dialogue']);
const statuses = list(['planned', 'summoned', 'held', 'approved', 'posted', 'expired', 'final', 'cancelled']);

/** The first schema: the board and its people, matters, meetings with their items, contents, frozen values, history. */
export const board001: Migration = {
  version: 1,
  sql: `
CREATE TABLE blob (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size >= 0),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE municipality (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL CHECK (position >= 0),
  name TEXT NOT NULL,
  notice_board_url TEXT NOT NULL,
  post_address TEXT NOT NULL,
  visiting_address TEXT NOT NULL,
  phone TEXT NOT NULL,
  website TEXT NOT NULL,
  logo_sha256 TEXT REFERENCES blob (sha256),
  logo_alt TEXT NOT NULL
) STRICT;

CREATE TABLE board (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  aliases TEXT NOT NULL ${json('aliases')},
  host_municipality_id TEXT REFERENCES municipality (id),
  registry_prefix TEXT NOT NULL,
  registry_pattern TEXT NOT NULL,
  summons_days INTEGER NOT NULL CHECK (summons_days BETWEEN 0 AND 60),
  approver_count INTEGER NOT NULL CHECK (approver_count BETWEEN 0 AND 10),
  paragraph_prefix TEXT NOT NULL,
  clause_style TEXT NOT NULL CHECK (clause_style IN ('att', 'numbered')),
  meeting_place TEXT NOT NULL,
  meeting_time TEXT NOT NULL ${time('meeting_time')},
  absence_notice TEXT NOT NULL,
  documents_notice TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL
) STRICT;

CREATE TABLE assignment (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL CHECK (position >= 0),
  person_id TEXT NOT NULL REFERENCES person (id),
  municipality_id TEXT NOT NULL REFERENCES municipality (id),
  role TEXT NOT NULL CHECK (role IN ('chair', 'viceChair', 'member', 'substitute')),
  party TEXT NOT NULL,
  from_date TEXT NOT NULL ${date('from_date')},
  to_date TEXT ${date('to_date')}
) STRICT;
CREATE INDEX assignment_person ON assignment (person_id);
CREATE INDEX assignment_municipality ON assignment (municipality_id);

CREATE TABLE officer (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL CHECK (position >= 0),
  person_id TEXT NOT NULL REFERENCES person (id),
  title TEXT NOT NULL,
  from_date TEXT ${date('from_date')},
  to_date TEXT ${date('to_date')}
) STRICT;
CREATE INDEX officer_person ON officer (person_id);

CREATE TABLE recipient (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('organisation', 'group')),
  name TEXT NOT NULL,
  units TEXT NOT NULL ${json('units')},
  usual INTEGER NOT NULL ${flag('usual')}
) STRICT;

CREATE TABLE matter (
  id TEXT PRIMARY KEY,
  registry_number TEXT NOT NULL,
  preliminary INTEGER NOT NULL ${flag('preliminary')},
  title TEXT NOT NULL,
  opened_on TEXT ${date('opened_on')},
  closed_on TEXT ${date('closed_on')},
  note TEXT NOT NULL
) STRICT;

CREATE TABLE template_item (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN (${kinds})),
  title TEXT NOT NULL,
  presenter TEXT NOT NULL,
  has_memo INTEGER NOT NULL ${flag('has_memo')},
  proposal TEXT NOT NULL ${json('proposal')},
  background TEXT NOT NULL ${json('background')}
) STRICT;

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  date TEXT NOT NULL ${date('date')},
  start_time TEXT NOT NULL ${time('start_time')},
  end_time TEXT ${time('end_time')},
  place TEXT NOT NULL,
  link TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN (${statuses})),
  summons_date TEXT ${date('summons_date')},
  chair_person_id TEXT REFERENCES person (id),
  secretary_person_id TEXT REFERENCES person (id),
  approval_place TEXT NOT NULL,
  approval_date TEXT ${date('approval_date')}
) STRICT;
CREATE INDEX meeting_date ON meeting (date);
CREATE INDEX meeting_chair ON meeting (chair_person_id);
CREATE INDEX meeting_secretary ON meeting (secretary_person_id);

CREATE TABLE attendance (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id),
  presence TEXT NOT NULL CHECK (presence IN ('serving', 'present', 'absent')),
  serves_for_person_id TEXT REFERENCES person (id),
  UNIQUE (meeting_id, person_id)
) STRICT;
CREATE INDEX attendance_person ON attendance (person_id);
CREATE INDEX attendance_serves_for ON attendance (serves_for_person_id);

CREATE TABLE participant (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  paragraphs TEXT NOT NULL
) STRICT;
CREATE INDEX participant_meeting ON participant (meeting_id);

CREATE TABLE approver (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  person_id TEXT NOT NULL REFERENCES person (id)
) STRICT;
CREATE INDEX approver_meeting ON approver (meeting_id);
CREATE INDEX approver_person ON approver (person_id);

CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN (${kinds})),
  title TEXT NOT NULL,
  matter_id TEXT REFERENCES matter (id),
  presenter TEXT NOT NULL,
  minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
  has_memo INTEGER NOT NULL ${flag('has_memo')},
  memo_date TEXT ${date('memo_date')},
  proposal TEXT NOT NULL ${json('proposal')},
  background TEXT NOT NULL ${json('background')},
  decision TEXT ${json('decision')}
) STRICT;
CREATE INDEX agenda_item_meeting ON agenda_item (meeting_id);
CREATE INDEX agenda_item_matter ON agenda_item (matter_id);

CREATE TABLE preparer (
  id TEXT PRIMARY KEY,
  agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  officer_id TEXT NOT NULL REFERENCES officer (id)
) STRICT;
CREATE INDEX preparer_item ON preparer (agenda_item_id);
CREATE INDEX preparer_officer ON preparer (officer_id);

CREATE TABLE item_recipient (
  id TEXT PRIMARY KEY,
  agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  recipient_id TEXT NOT NULL REFERENCES recipient (id),
  units TEXT NOT NULL ${json('units')}
) STRICT;
CREATE INDEX item_recipient_item ON item_recipient (agenda_item_id);
CREATE INDEX item_recipient_recipient ON item_recipient (recipient_id);

CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  title TEXT NOT NULL,
  date TEXT ${date('date')},
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  sha256 TEXT REFERENCES blob (sha256)
) STRICT;
CREATE INDEX attachment_item ON attachment (agenda_item_id);
CREATE INDEX attachment_blob ON attachment (sha256);

CREATE TABLE frozen (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  format_version INTEGER NOT NULL CHECK (format_version >= 1),
  value TEXT NOT NULL ${json('value')},
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  author TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX frozen_subject ON frozen (subject_id, kind);

CREATE TABLE issued_document (
  id TEXT PRIMARY KEY,
  frozen_id TEXT NOT NULL REFERENCES frozen (id),
  document TEXT NOT NULL,
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES blob (sha256)
) STRICT;
CREATE INDEX issued_document_frozen ON issued_document (frozen_id);

CREATE TABLE frozen_row (
  id TEXT PRIMARY KEY,
  frozen_id TEXT NOT NULL REFERENCES frozen (id),
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL
) STRICT;
CREATE INDEX frozen_row_row ON frozen_row (row_id, table_name);

CREATE TABLE history_step (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo')),
  command TEXT NOT NULL,
  label TEXT NOT NULL,
  author TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dead')),
  reverted_by INTEGER REFERENCES history_step (id)
) STRICT;
CREATE INDEX history_step_state ON history_step (state, id) WHERE kind = 'change';

CREATE TABLE history_change (
  id INTEGER PRIMARY KEY,
  step_id INTEGER NOT NULL REFERENCES history_step (id),
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
  column_name TEXT NOT NULL,
  before ANY
) STRICT;
CREATE UNIQUE INDEX history_change_cell ON history_change (row_id, table_name, column_name, operation, step_id);
CREATE INDEX history_change_step ON history_change (step_id);
`,
};
