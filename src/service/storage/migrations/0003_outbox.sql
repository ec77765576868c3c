-- Webhooks that came, so that the same one is answered alike. Times are milliseconds since 1970.
CREATE TABLE events (
  connection TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
  -- The sender's id of the event, or the digest of its body.
  id TEXT NOT NULL,
  -- SHA-256 of the body.
  digest TEXT NOT NULL,
  -- JSON, without words of the text.
  answer TEXT NOT NULL,
  received INTEGER NOT NULL,
  PRIMARY KEY (connection, id)
) STRICT;

CREATE INDEX events_by_time ON events (received);

-- Reports to be sent to callbacks. What is to be sent waits here, encrypted, until it was delivered or has expired.
CREATE TABLE deliveries (
  -- Its webhook-id.
  id TEXT PRIMARY KEY,
  connection TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
  event TEXT NOT NULL,
  -- waiting: to be sent; delivered; dead: not tried again unless asked; expired: too late for that.
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'dead', 'expired')),
  sealed BLOB,
  -- When the next attempt is due, and until when who makes it has it alone.
  due INTEGER NOT NULL,
  leased INTEGER NOT NULL DEFAULT 0,
  attempts INTEGER NOT NULL DEFAULT 0,
  -- Attempts since it was last asked to be sent: what the schedule goes by.
  tries INTEGER NOT NULL DEFAULT 0,
  -- What the last attempt met: a status or a reason.
  outcome TEXT,
  created INTEGER NOT NULL,
  -- When its text is deleted at the latest.
  expires INTEGER NOT NULL
) STRICT;

CREATE INDEX deliveries_due ON deliveries (due) WHERE state = 'waiting';
CREATE INDEX deliveries_by_connection ON deliveries (connection, created);
CREATE INDEX deliveries_expiring ON deliveries (expires) WHERE sealed IS NOT NULL;
CREATE INDEX deliveries_by_time ON deliveries (created);
