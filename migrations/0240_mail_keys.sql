-- By what an e-mail is known again that is dropped twice: a sum of its Message-ID, or of its bytes where it has none.
ALTER TABLE document ADD COLUMN mail_key TEXT;
CREATE INDEX document_by_mail ON document (customer_id, mail_key) WHERE mail_key IS NOT NULL;
