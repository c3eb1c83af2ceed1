-- Which questions were dealt with, so that nobody is asked twice in a day or again what they do not care for.
-- `customer_id` is whom a question is about: the card, or one of the people on it.
CREATE TABLE profile_question (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  question TEXT NOT NULL,
  reply TEXT NOT NULL CHECK (reply IN ('answered', 'later', 'never')),
  on_date TEXT NOT NULL,
  actor TEXT NOT NULL,
  UNIQUE (customer_id, question)
) STRICT;
CREATE TRIGGER profile_question_end BEFORE DELETE ON customer BEGIN
  DELETE FROM profile_question WHERE customer_id = OLD.id;
END;
