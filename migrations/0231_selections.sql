-- Cards by kind and by state, where these are not as most have them; what most have is told by the others.
CREATE INDEX customer_by_kind ON customer (kind, id) WHERE kind <> 'person';
CREATE INDEX customer_by_state ON customer (state, id) WHERE state <> 'active';
