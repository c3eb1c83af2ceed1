-- Households and companies in the trash, restricted or otherwise gone: the birthdays of their people are not
-- kept. They are few, so that all birthdays are counted within the index and these are taken off again.
CREATE INDEX customer_group_gone ON customer (id)
WHERE kind <> 'person' AND (deleted_at IS NOT NULL OR state NOT IN ('active', 'moved'));
