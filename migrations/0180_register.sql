-- How many living cards stand under each letter of the register, kept like the number of all of them: '#' is what
-- sorts before A (digits, names without a letter), '~' what sorts behind Z (other scripts).
WITH RECURSIVE alphabet (code) AS (SELECT 97 UNION ALL SELECT code + 1 FROM alphabet WHERE code < 122)
INSERT INTO kept_count (name, n)
SELECT 'register.' || char(code), 0 FROM alphabet UNION ALL VALUES ('register.#', 0), ('register.~', 0);

UPDATE kept_count SET n = found.n
FROM (
  SELECT CASE WHEN sort_key < 'a' THEN '#' WHEN sort_key < '{' THEN substr(sort_key, 1, 1) ELSE '~' END AS letter,
    count(*) AS n
  FROM customer_index WHERE living = 1 GROUP BY letter
) AS found
WHERE kept_count.name = 'register.' || found.letter;

CREATE TRIGGER customer_index_register_insert AFTER INSERT ON customer_index WHEN NEW.living = 1 BEGIN
  UPDATE kept_count SET n = n + 1 WHERE name = 'register.' ||
    CASE WHEN NEW.sort_key < 'a' THEN '#' WHEN NEW.sort_key < '{' THEN substr(NEW.sort_key, 1, 1) ELSE '~' END;
END;
CREATE TRIGGER customer_index_register_delete AFTER DELETE ON customer_index WHEN OLD.living = 1 BEGIN
  UPDATE kept_count SET n = n - 1 WHERE name = 'register.' ||
    CASE WHEN OLD.sort_key < 'a' THEN '#' WHEN OLD.sort_key < '{' THEN substr(OLD.sort_key, 1, 1) ELSE '~' END;
END;
CREATE TRIGGER customer_index_register_update AFTER UPDATE OF living, sort_key ON customer_index
WHEN OLD.living <> NEW.living OR OLD.sort_key <> NEW.sort_key BEGIN
  UPDATE kept_count SET n = n - OLD.living WHERE name = 'register.' ||
    CASE WHEN OLD.sort_key < 'a' THEN '#' WHEN OLD.sort_key < '{' THEN substr(OLD.sort_key, 1, 1) ELSE '~' END;
  UPDATE kept_count SET n = n + NEW.living WHERE name = 'register.' ||
    CASE WHEN NEW.sort_key < 'a' THEN '#' WHEN NEW.sort_key < '{' THEN substr(NEW.sort_key, 1, 1) ELSE '~' END;
END;
