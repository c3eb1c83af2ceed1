-- Newsletters that the shop offers, each on one way; one that is no longer offered keeps what was said to it.
CREATE TABLE newsletter (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  channel TEXT NOT NULL CHECK (channel IN ('letter', 'email', 'messenger')),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  ended_at TEXT
) STRICT;

-- What people agree to, word for word, counted by version for each purpose. A version never changes.
CREATE TABLE consent_wording (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  purpose TEXT NOT NULL CHECK (purpose IN ('advertising', 'newsletter', 'profiling', 'quoting', 'passingOn')),
  version INTEGER NOT NULL CHECK (version > 0),
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  UNIQUE (purpose, version)
) STRICT;
CREATE TRIGGER consent_wording_keep_update BEFORE UPDATE ON consent_wording BEGIN
  SELECT RAISE (ABORT, 'consent_wording is append-only');
END;

INSERT INTO consent_wording (purpose, version, text, at, actor) VALUES
  ('advertising', 1, 'Ich möchte Angebote, Neuheiten und Einladungen des Ladens bekommen, und zwar auf den Wegen, die ich angekreuzt habe.', '2026-11-01T00:00:00.000Z', ''),
  ('newsletter', 1, 'Ich möchte die Newsletter des Ladens, die ich angekreuzt habe, regelmäßig bekommen.', '2026-11-01T00:00:00.000Z', ''),
  ('profiling', 1, 'Der Laden darf meine Einkäufe und Vorlieben auswerten, um mir passende Empfehlungen und Angebote zu machen.', '2026-11-01T00:00:00.000Z', ''),
  ('quoting', 1, 'Der Laden darf mein Lob mit meinem Vornamen öffentlich wiedergeben, zum Beispiel im Schaufenster oder auf seiner Internetseite.', '2026-11-01T00:00:00.000Z', ''),
  ('passingOn', 1, 'Der Laden darf meinen Namen und meine Anschrift an die folgenden Partner weitergeben, damit sie mir eigene Angebote schicken: (Partner nennen)', '2026-11-01T00:00:00.000Z', '');

-- What a person said to one purpose on one way, by the day on which it was said: the latest day counts, on one
-- day the later entry. customer_id is the human being or the company that said it, never a household.
CREATE TABLE consent (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  channel TEXT NOT NULL CHECK (channel IN ('letter', 'email', 'phone', 'messenger', 'any')),
  purpose TEXT NOT NULL CHECK (purpose IN ('advertising', 'newsletter', 'profiling', 'quoting', 'passingOn')),
  newsletter_id INTEGER REFERENCES newsletter (id),
  status TEXT NOT NULL CHECK (status IN ('unknown', 'given', 'refused', 'withdrawn')),
  basis TEXT NOT NULL DEFAULT 'consent' CHECK (basis IN ('consent', 'existingCustomer', 'presumed')),
  on_date TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('form', 'oral', 'phone', 'email', 'other')),
  source_words TEXT NOT NULL DEFAULT '',
  wording_id INTEGER REFERENCES consent_wording (id),
  evidence TEXT NOT NULL DEFAULT '',
  evidence_document_id INTEGER REFERENCES document (id),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  CHECK ((purpose = 'newsletter') = (newsletter_id IS NOT NULL)),
  CHECK ((purpose IN ('advertising', 'newsletter')) = (channel <> 'any')),
  CHECK (basis = 'consent' OR status = 'given')
) STRICT;
CREATE INDEX consent_by_customer ON consent (customer_id, id);
CREATE INDEX consent_by_newsletter ON consent (newsletter_id, customer_id) WHERE newsletter_id IS NOT NULL;
CREATE INDEX consent_by_wording ON consent (wording_id) WHERE wording_id IS NOT NULL;
CREATE INDEX consent_by_evidence_document ON consent (evidence_document_id) WHERE evidence_document_id IS NOT NULL;

-- A proof is never overwritten; a document may be joined to it later. It goes by undo, or with the person.
CREATE TRIGGER consent_keep_update BEFORE UPDATE OF
  id, customer_id, channel, purpose, newsletter_id, status, basis, on_date, source, source_words, wording_id,
  evidence, at, actor ON consent
WHEN (SELECT erasing FROM current_operation) = 0 BEGIN
  SELECT RAISE (ABORT, 'consent is append-only');
END;
CREATE TRIGGER consent_keep_delete BEFORE DELETE ON consent
WHEN (SELECT erasing FROM current_operation) = 0
  AND (SELECT undoes FROM operation WHERE id = (SELECT operation_id FROM current_operation)) IS NULL BEGIN
  SELECT RAISE (ABORT, 'consent is append-only');
END;
