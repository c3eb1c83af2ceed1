-- How a row was made is told by what the log says of its next change, where it has been changed since.
CREATE INDEX change_by_row ON change (table_name, row_id, id) WHERE before IS NOT NULL;
