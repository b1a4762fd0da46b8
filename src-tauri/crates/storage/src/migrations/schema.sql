CREATE INDEX checklist_run_of_case ON checklist_run (case_id);

CREATE INDEX checklist_run_of_consent ON checklist_run (consent_id);

CREATE INDEX consent_of_case ON consent (case_id);

CREATE INDEX event_of_case ON event (case_id);

CREATE INDEX note_of_case ON note (case_id);

CREATE INDEX note_of_consent ON note (consent_id);

CREATE TABLE answer (
  run_id   INTEGER NOT NULL REFERENCES checklist_run (id) ON DELETE CASCADE,
  question TEXT    NOT NULL,
  value    TEXT    NOT NULL DEFAULT '',
  reason   TEXT    NOT NULL DEFAULT '',
  note     TEXT    NOT NULL DEFAULT '',
  answered INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (run_id, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_file (
  id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid           TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))) UNIQUE,
  reference     TEXT    NOT NULL UNIQUE,
  state         TEXT    NOT NULL DEFAULT 'open',
  name          TEXT    NOT NULL DEFAULT '',
  label         TEXT    NOT NULL DEFAULT '',
  origin        TEXT    NOT NULL DEFAULT '',
  host          TEXT    NOT NULL DEFAULT '',
  nationality   TEXT    NOT NULL DEFAULT 'unknown',
  age_group     TEXT    NOT NULL DEFAULT 'unknown',
  forms         TEXT    NOT NULL DEFAULT '',
  detained      TEXT    NOT NULL DEFAULT 'unknown',
  wishes_return TEXT    NOT NULL DEFAULT 'unknown',
  danger        TEXT    NOT NULL DEFAULT 'unknown',
  safe_contact  TEXT    NOT NULL DEFAULT '',
  keep_until    TEXT    NOT NULL DEFAULT '',
  keep_reason   TEXT    NOT NULL DEFAULT '',
  created       INTEGER NOT NULL DEFAULT 0,
  changed       INTEGER NOT NULL DEFAULT 0,
  closed        INTEGER NOT NULL DEFAULT 0,
  outcome       TEXT    NOT NULL DEFAULT ''
, other_reference TEXT NOT NULL DEFAULT '', ending TEXT NOT NULL DEFAULT 'unknown') STRICT;

CREATE TABLE checklist_run (
  id         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid        TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))) UNIQUE,
  case_id    INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  -- The one column that may be null: most runs rest on no consent.
  consent_id INTEGER REFERENCES consent (id),
  checklist  TEXT    NOT NULL DEFAULT '',
  revision   TEXT    NOT NULL DEFAULT '',
  language   TEXT    NOT NULL DEFAULT '',
  assessor   TEXT    NOT NULL DEFAULT '',
  is_child   TEXT    NOT NULL DEFAULT 'unknown',
  started    INTEGER NOT NULL DEFAULT 0,
  finished   INTEGER NOT NULL DEFAULT 0
, questions TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE colleague (
  id    INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name  TEXT    NOT NULL DEFAULT '',
  key   TEXT    NOT NULL UNIQUE,
  added INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE consent (
  id        INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid       TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))) UNIQUE,
  case_id   INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  receiver  TEXT    NOT NULL DEFAULT '',
  purpose   TEXT    NOT NULL DEFAULT '',
  detail    TEXT    NOT NULL DEFAULT '',
  given     TEXT    NOT NULL DEFAULT 'unknown',
  how       TEXT    NOT NULL DEFAULT '',
  until     TEXT    NOT NULL DEFAULT '',
  asked     INTEGER NOT NULL DEFAULT 0,
  withdrawn INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE erasure (
  id        INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  reference TEXT    NOT NULL DEFAULT '',
  erased    INTEGER NOT NULL DEFAULT 0,
  reason    TEXT    NOT NULL DEFAULT ''
, uid TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE event (
  id      INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  case_id INTEGER NOT NULL,
  who     TEXT    NOT NULL DEFAULT '',
  at      INTEGER NOT NULL DEFAULT 0,
  kind    TEXT    NOT NULL DEFAULT '',
  about   TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE meta (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  id         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid        TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))) UNIQUE,
  case_id    INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  -- As in checklist_run.
  consent_id INTEGER REFERENCES consent (id),
  text       TEXT    NOT NULL DEFAULT '',
  at         INTEGER NOT NULL DEFAULT 0,
  changed    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE plan_step (
  case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  step    TEXT    NOT NULL,
  state   TEXT    NOT NULL DEFAULT 'open',
  who     TEXT    NOT NULL DEFAULT '',
  note    TEXT    NOT NULL DEFAULT '',
  due     TEXT    NOT NULL DEFAULT '',
  done_at INTEGER NOT NULL DEFAULT 0,
  reason  TEXT    NOT NULL DEFAULT '',
  changed INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (case_id, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE reference_year (
  year INTEGER NOT NULL PRIMARY KEY,
  last INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE training_result (
  session_id INTEGER NOT NULL REFERENCES training_session (id) ON DELETE CASCADE,
  seat       INTEGER NOT NULL,
  quiz       TEXT    NOT NULL,
  phase      TEXT    NOT NULL,
  correct    INTEGER NOT NULL DEFAULT 0,
  total      INTEGER NOT NULL DEFAULT 0,
  at         INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (session_id, seat, quiz, phase)
) STRICT, WITHOUT ROWID;

CREATE TABLE training_session (
  id       INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid      TEXT    NOT NULL DEFAULT (lower(hex(randomblob(16)))) UNIQUE,
  title    TEXT    NOT NULL DEFAULT '',
  module   TEXT    NOT NULL DEFAULT '',
  language TEXT    NOT NULL DEFAULT '',
  started  INTEGER NOT NULL DEFAULT 0,
  finished INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE version (
  case_id  INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  item     TEXT    NOT NULL,
  id       TEXT    NOT NULL,
  standing TEXT    NOT NULL,
  who      TEXT    NOT NULL DEFAULT '',
  at       INTEGER NOT NULL DEFAULT 0,
  -- Of `kept` only: what the row held when it was last compared.
  digest   TEXT    NOT NULL DEFAULT '',
  value    TEXT    NOT NULL DEFAULT '',
  PRIMARY KEY (case_id, item, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE withdrawal (
  consent TEXT    NOT NULL PRIMARY KEY,
  at      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
BEGIN
  SELECT RAISE(ABORT, 'events are only added');
END;

CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event
WHEN EXISTS (SELECT 1 FROM case_file WHERE id = OLD.case_id)
BEGIN
  SELECT RAISE(ABORT, 'events are only added');
END;
