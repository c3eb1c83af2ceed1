import type { PersonalDataClaim } from '../../db/personal-data'

const own = 'customer_id = :customerId'

/** Where the card box keeps personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'customer', path: 'id = :customerId' },
  { table: 'membership', path: 'group_id = :customerId OR person_id = :customerId' },
  { table: 'address', path: own },
  { table: 'phone', path: own },
  { table: 'email', path: own },
  { table: 'web_address', path: own },
  { table: 'card_number', path: own },
  { table: 'customer_tag', path: own },
  { table: 'customer_index', path: own },
  { table: 'match_key', path: own },
  {
    table: 'tag',
    // Those that it carries, and those that it once carried by the change log.
    path: `id IN (SELECT tag_id FROM customer_tag WHERE customer_id = :customerId
      UNION SELECT ifnull(before, after) ->> 'tag_id' FROM change
      WHERE customer_id = :customerId AND table_name = 'customer_tag')`,
    // A word that nobody else carries says something of this person alone.
    onlyWhere: 'id NOT IN (SELECT tag_id FROM customer_tag WHERE customer_id <> :customerId)',
  },
  {
    table: 'search_word',
    // Those of its derived row; folded words hold nothing that JSON or the full-text index reads otherwise.
    path: `word IN (SELECT value FROM customer_index,
      json_each('["' || replace(name || ' ' || place || ' ' || note, ' ', '","') || '"]')
      WHERE customer_id = :customerId)`,
    onlyWhere: `NOT EXISTS (SELECT 1 FROM customer_search
      WHERE customer_search MATCH '{name place note} : "' || search_word.word || '"' AND rowid <> :customerId)`,
  },
  { table: 'customer_number', none: 'a counter' },
]
