-- Who left a group, found without looking at everybody who belongs to one.
CREATE INDEX membership_left ON membership (person_id) WHERE to_date IS NOT NULL;

-- The few whose stage was said by hand.
CREATE INDEX customer_by_stage_override ON customer (stage_override, id) WHERE stage_override IS NOT NULL;

-- What was with one person of a household or company, the newest first.
DROP INDEX contact_entry_by_person;
CREATE INDEX contact_entry_by_person ON contact_entry (person_id, at, id) WHERE person_id IS NOT NULL;
