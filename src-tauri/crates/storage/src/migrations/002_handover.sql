-- Handing a case over to another post, and taking one over.

-- How the case is called at the post that it came from.
ALTER TABLE case_file ADD COLUMN other_reference TEXT NOT NULL DEFAULT '';

-- The case everywhere, so that an erased one is known again when it comes from elsewhere. Empty for older receipts.
ALTER TABLE erasure ADD COLUMN uid TEXT NOT NULL DEFAULT '';

-- Withdrawn consents of cases that were erased: what rested on them does not come back with the case.
CREATE TABLE withdrawal (
  consent TEXT    NOT NULL PRIMARY KEY,
  at      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Versions of what two posts may both change: of an answer, a note, a step, a fact. Only of what was handed over or came
-- from elsewhere. `kept` is the one in the row itself; `rival` one that another post has made meanwhile, with its value;
-- `past` one that was replaced, of which nothing but the id is left.
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

-- Whom an officer encrypts for.
CREATE TABLE colleague (
  id    INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name  TEXT    NOT NULL DEFAULT '',
  key   TEXT    NOT NULL UNIQUE,
  added INTEGER NOT NULL DEFAULT 0
) STRICT;
