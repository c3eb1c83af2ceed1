-- The civil date from which a state holds: the day of a death, when a letter came back.
ALTER TABLE customer ADD COLUMN state_on TEXT;
