-- Systems that ask the gate or send webhooks. Times are milliseconds since 1970.
CREATE TABLE connections (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT,
  -- How its webhooks are signed.
  dialect TEXT NOT NULL,
  -- JSON, see connections/schema.ts.
  policy TEXT NOT NULL,
  -- JSON: where its webhooks have what; NULL: as its kind has it.
  fields TEXT,
  -- Where reports on webhooks go.
  callback TEXT,
  -- When the callback said that it is gone.
  callback_gone INTEGER,
  created INTEGER NOT NULL
) STRICT;

CREATE TABLE connection_secrets (
  id TEXT PRIMARY KEY,
  connection TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
  -- key: it shows this; hook: its webhooks are signed with this; callback: reports are signed with this.
  purpose TEXT NOT NULL CHECK (purpose IN ('key', 'hook', 'callback')),
  -- SHA-256 of what is only compared.
  digest TEXT,
  -- Encrypted, of what is used again.
  sealed BLOB,
  created INTEGER NOT NULL,
  -- When it stops to hold, once another has taken its place.
  expires INTEGER,
  CHECK ((digest IS NULL) <> (sealed IS NULL))
) STRICT;

CREATE INDEX connection_secrets_by_connection ON connection_secrets (connection);

-- What its editors do not want to hear of again.
CREATE TABLE dismissals (
  connection TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
  -- name: a word that is right; id: a finding; key: all findings of the rule and the words.
  kind TEXT NOT NULL CHECK (kind IN ('name', 'id', 'key')),
  value TEXT NOT NULL,
  who TEXT,
  created INTEGER NOT NULL,
  PRIMARY KEY (connection, kind, value)
) STRICT;

-- Texts that were published against the verdict. No words of the text are kept, only its digest.
CREATE TABLE overrides (
  id TEXT PRIMARY KEY,
  connection TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
  who TEXT NOT NULL,
  why TEXT NOT NULL,
  -- The CMS's own id of the document.
  document TEXT,
  digest TEXT NOT NULL,
  errors INTEGER NOT NULL,
  warnings INTEGER NOT NULL,
  notes INTEGER NOT NULL,
  created INTEGER NOT NULL
) STRICT;

CREATE INDEX overrides_by_connection ON overrides (connection, created);
