-- Reports that editors stored to send them. Times are milliseconds since 1970.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  -- SHA-256 of the key that its maker deletes it with.
  key_digest TEXT NOT NULL,
  expires INTEGER NOT NULL,
  format TEXT NOT NULL CHECK (format IN ('text', 'html')),
  text TEXT NOT NULL,
  report TEXT NOT NULL
) STRICT;

CREATE INDEX reports_by_expiry ON reports (expires);
