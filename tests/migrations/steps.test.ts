import { existsSync, readdirSync, rmSync } from 'node:fs'
import { applicationId, migrate } from '@main/db/migrate'
import { type Migration, migrations } from '@main/db/migrations'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newPlace } from './stored-file'

const at = "'2026-11-22T16:02:00.000Z'"

/** What a shop may have written as soon as a step had made room for it. */
const written: Record<string, string> = {
  '0010_operations': `
    INSERT INTO operation (id, kind, label, actor, at, state) VALUES (1, 'customers.create', 'Röder, Anna', 'MK', ${at}, 'done');
    INSERT INTO request (request_id, operation_id, row_id) VALUES ('b7e2', 1, 1);
    UPDATE current_operation SET operation_id = 1;`,
  '0020_settings': `
    INSERT INTO setting (key, value) VALUES ('shop', '{"name":"Weinhaus Röder"}');
    INSERT INTO preference (key, value) VALUES ('lastPage', '"today"');`,
  '0030_customers': `
    INSERT INTO customer (id, kind, number, first_name, last_name, birth_day, birth_month, created_at, updated_at)
      VALUES (1, 'person', '0001', 'Anna', 'Röder', 29, 2, ${at}, ${at});
    INSERT INTO customer (id, kind, group_name, created_at, updated_at) VALUES (2, 'household', 'Familie Klos', ${at}, ${at});
    INSERT INTO customer (id, kind, standalone, last_name, created_at, updated_at) VALUES (3, 'person', 0, 'Klos', ${at}, ${at});
    INSERT INTO membership (group_id, person_id) VALUES (2, 3);
    INSERT INTO address (customer_id, label, street, postcode, city) VALUES (1, 'main', 'Am Markt 1', '01067', 'Dresden');
    INSERT INTO phone (customer_id, label, number) VALUES (1, 'phone', '0351 4711');
    INSERT INTO email (customer_id, label, address) VALUES (1, 'main', 'anna@example.de');
    INSERT INTO tag (id, name, folded) VALUES (1, 'Barolo', 'barolo');
    INSERT INTO customer_tag (customer_id, tag_id) VALUES (1, 1);
    UPDATE customer_number SET next = 2;`,
  '0035_customer_index': `
    INSERT INTO customer_index VALUES (1, 1, 'Anna Röder', 'Röder, Anna', 'roder anna', '000000000001', 'dresden', '',
      'roder roeder anna', '01067 dresden', 'anna example de', '0001', '1174153', 'k727');
    INSERT INTO match_key (customer_id, kind, key) VALUES (1, 'email', 'anna@example.de');`,
  '0040_history': `
    INSERT INTO contact_entry (customer_id, channel, text, at, actor) VALUES (1, 'call', 'Rückruf', ${at}, 'MK');`,
  '0050_purchases': `
    INSERT INTO customer (id, kind, last_name, created_at, updated_at) VALUES (4, 'person', 'Weber', ${at}, ${at});
    INSERT INTO purchase (id, customer_id, cents, on_date, at, actor) VALUES (1, 4, 1250, '2026-11-22', ${at}, 'MK');
    INSERT INTO account (id, holder_id) VALUES (1, 4);
    INSERT INTO points_entry (id, account_id, lot_id, kind, points, on_date, at, actor, purchase_id)
      VALUES (1, 1, 1, 'earn', 12, '2026-11-22', ${at}, 'MK', 1);
    INSERT INTO points_entry (id, account_id, lot_id, kind, points, on_date, at, actor, redemption_id)
      VALUES (2, 1, 1, 'redeem', -5, '2026-11-22', ${at}, 'MK', 2);`,
  '0060_reminders': `
    INSERT INTO reminder (customer_id, text, due_on, at, actor) VALUES (1, 'Geburtstag', '2027-02-28', ${at}, 'MK');`,
  '0070_letters': `
    INSERT INTO mailing (id, run_id, subject, purpose, at, actor) VALUES (1, 'r1', 'Advent', 'advertising', ${at}, 'MK');
    INSERT INTO mailing_recipient (mailing_id, customer_id, at) VALUES (1, 1, ${at});
    INSERT INTO letter_draft (title, letter, selection, saved_at) VALUES ('Advent', '{}', '{}', ${at});`,
  '0080_today': '',
  '0085_gone_groups': '',
  '0090_state_since': `UPDATE customer SET state = 'moved', state_on = '2026-11-22' WHERE id = 1;`,
  '0100_wishes': `
    INSERT INTO wish (customer_id, text, category, until_on, at, actor) VALUES (1, 'Mantel', 'Mode', '2027-02-28', ${at}, 'MK');`,
  '0110_card': `
    INSERT INTO customer (id, kind, state, state_reason, group_name, created_at, updated_at)
      VALUES (5, 'club', 'lost', 'competitor', 'Weinclub', ${at}, ${at});
    UPDATE customer SET source = 'Empfehlung' WHERE id = 1;
    INSERT INTO membership (group_id, person_id) VALUES (5, 1);
    INSERT INTO web_address (customer_id, label, url) VALUES (5, 'website', 'https://weinclub.example');
    UPDATE contact_entry SET person_id = 3;
    INSERT INTO gift_recipient (company_id, year, person_id, gift, at, actor) VALUES (5, 2026, 1, 'Kiste', ${at}, 'MK');`,
  '0111_belonging': `
    INSERT INTO membership (group_id, person_id, from_date, to_date) VALUES (5, 4, '2020-01-01', '2026-11-22');
    UPDATE customer SET stage_override = 'regular' WHERE id = 4;`,
  '0120_fields': `
    INSERT INTO entry_kind (id, name) VALUES (1, 'Farbrezept');
    INSERT INTO thing_kind (id, name) VALUES (1, 'Fahrrad');
    INSERT INTO field_group (id, entry_kind_id, name) VALUES (1, 1, 'Farbe');
    INSERT INTO field (id, group_id, name, type) VALUES (1, 1, 'Ton', 'choice');
    INSERT INTO field_option (id, field_id, name) VALUES (1, 1, '7/43');
    INSERT INTO thing (id, customer_id, kind_id, serial, at, actor) VALUES (1, 1, 1, 'WX 4711', ${at}, 'MK');
    INSERT INTO entry (id, customer_id, thing_id, kind_id, on_date, at, actor) VALUES (1, 1, 1, 1, '2026-11-22', ${at}, 'MK');
    UPDATE reminder SET thing_id = 1;
    INSERT INTO field_value (customer_id, entry_id, field_id, option_id) VALUES (1, 1, 1, 1);
    INSERT INTO field_group (id, name) VALUES (2, 'Persönliches');
    INSERT INTO field (id, group_id, name, type) VALUES (2, 2, 'Beruf', 'text');
    INSERT INTO field_value (customer_id, field_id, text, folded) VALUES (1, 2, 'Küferin', 'kuferin');`,
  '0140_documents': `
    INSERT INTO document_content (id, customer_id, state) VALUES (1, 1, 'kept');
    INSERT INTO document_chunk (content_id, position, bytes) VALUES (1, 0, x'ffd8ff');
    INSERT INTO document (id, customer_id, content_id, entry_id, name, media_type, bytes, at, actor)
      VALUES (1, 1, 1, 1, 'Farbe.jpg', 'image/jpeg', 3, ${at}, 'MK');`,
  '0150_consents': `
    INSERT INTO newsletter (id, name, channel, at, actor) VALUES (1, 'Weinpost', 'email', ${at}, 'MK');
    INSERT INTO consent_wording (purpose, version, text, at, actor) VALUES ('newsletter', 2, 'Ja, gern.', ${at}, 'MK');
    INSERT INTO consent
      (customer_id, channel, purpose, newsletter_id, status, on_date, source, wording_id, evidence_document_id, at, actor)
      VALUES (1, 'email', 'newsletter', 1, 'given', '2026-11-22', 'form', 2, 1, ${at}, 'MK');`,
  '0155_voices': `
    INSERT INTO voice (customer_id, kind, text, at, actor, due_on) VALUES (1, 'complaint', 'korkt', ${at}, 'MK', '2026-12-01');`,
  '0156_relations': `
    INSERT INTO relation_kind (id, forward, backward) VALUES (111, 'beliefert', 'wird beliefert von');
    INSERT INTO relation (customer_id, other_id, kind_id, forward, at, actor)
      VALUES (1, 4, 111, 1, ${at}, 'MK'), (4, 1, 111, 0, ${at}, 'MK');`,
  '0157_profile': `
    INSERT INTO profile_question (customer_id, question, reply, on_date, actor) VALUES (1, 'phone', 'later', '2026-11-22', 'MK');`,
  '0170_staff': `
    INSERT INTO staff (id, name, initials, colour) VALUES (11, 'Marion Kessler', 'MK', 'green');
    INSERT INTO staff_pin (staff_id, hash) VALUES (11, 'scrypt$');
    UPDATE customer SET responsible_id = 11 WHERE id = 1;
    INSERT INTO staff_note (id, customer_id, to_id, text, at, actor) VALUES (1, 1, 11, 'Bitte anrufen', ${at}, 'MK');
    INSERT INTO staff_note_tick (note_id, staff_id, at) VALUES (1, 11, ${at});`,
  '0180_register': '',
  '0181_opened_cards': `INSERT INTO opened_card (customer_id, at) VALUES (1, ${at});`,
  '0190_household_purchases': `UPDATE purchase SET household_id = 2 WHERE id = 1;`,
  '0230_addresses_by_day': `UPDATE customer_index SET valid_until = '2026-12-31' WHERE customer_id = 1;`,
  '0231_selections': '',
  '0240_mail_keys': `UPDATE document SET mail_key = 'sum' WHERE id = 1;`,
  '0241_card_numbers': `INSERT INTO card_number (customer_id, label, number) VALUES (1, 'card', '2000000000015');`,
  '0250_counter_search': `INSERT INTO search_word (word, reversed, sound) VALUES ('roeder', 'redeor', '727');`,
  '0251_history_search': `UPDATE contact_entry SET text = 'Mit dem Dackel hier' WHERE id = 1;`,
  '0260_duplicates': `
    INSERT INTO suspect_pair (low_id, high_id, points, reasons) VALUES (1, 2, 12.5, '["import"]');
    INSERT INTO different_pair (low_id, high_id, at, actor) VALUES (1, 2, ${at}, 'MK');`,
  '0270_opening_balance': `
    INSERT INTO opening_balance (customer_id, kind, cents, on_date, source, at, actor)
      VALUES (1, 'turnover', 12000, '2019-05-03', 'liste.csv', ${at}, 'MK');
    INSERT INTO import_mapping (signature, name, columns, used_on) VALUES ('x', 'liste.csv', '[]', '2026-11-22');`,
  '0280_handouts': `
    INSERT INTO operation (id, kind, label, actor, at, state) VALUES (901, 'exchange.export', '', 'MK', ${at}, 'done');
    INSERT INTO handout (id, operation_id, for_whom, purpose, format, cards, left_out, at, actor)
      VALUES (1, 901, 'self', 'internal', 'csv', 1, 0, ${at}, 'MK');
    INSERT INTO handout_part (handout_id, block, bits) VALUES (1, 0, zeroblob(128));`,
  '0290_saved_selections': `
    INSERT INTO saved_selection VALUES (1, 'Stammtisch', 'stammtisch', '{"type":"tag","tag":"Stammtisch"}', ${at}, 'MK');`,
  '0291_period_sums': '',
  '0301_labels': `
    INSERT INTO label_sheet VALUES (1, 'Wein', 'wein', 3, 3, 60.0, 90.0, 15.0, 13.5, 60.0, 90.0, ${at}, 'MK');
    INSERT INTO label_position VALUES (1, 'avery-3474', NULL, 14), (2, NULL, 1, 5);
    INSERT INTO label_printer VALUES (1, 'Büro', 'buero', 0.8, -0.3, 1);`,
  '0311_letter_assets': `
    INSERT INTO letter_asset (key, media_type, added_at, bytes) VALUES ('${'a'.repeat(64)}', 'image/png', ${at}, x'89504e47');`,
  '0321_letter_templates': `
    INSERT INTO letter_template VALUES (1, 'Advent', 'advent', NULL, 'advertising', 'Advent', '{}');
    INSERT INTO text_block VALUES (1, 'Öffnungszeiten', 'oeffnungszeiten', '{}');
    INSERT INTO letter_image VALUES (1, 'ab', 'image/png', x'00', 1, 1, NULL);`,
  '0331_campaigns': `
    INSERT INTO campaign (id, name, channel, purpose, selection, control_seed, at, actor)
      VALUES (1, 'Advent', 'letter', 'advertising', '{"type":"all"}', 7, ${at}, 'MK');
    INSERT INTO campaign_recipient (campaign_id, customer_id, standing) VALUES (1, 1, 'chosen');
    INSERT INTO campaign_answer (campaign_id, customer_id, kind, on_date, at, actor) VALUES (1, 1, 'visit', '2026-12-01', ${at}, 'MK');
    INSERT INTO blocked (kind, value, value_key, at, actor) VALUES ('domain', 'werbung.example', 'domain:werbung.example', ${at}, 'MK');`,
  '0341_emails': `
    INSERT INTO email_content VALUES (1, 1, 'Advent', '{}', ${at});
    INSERT INTO email_attachment VALUES (1, 1, 'Karte.pdf', ${at}, x'00');
    INSERT INTO email_message VALUES (1, 1, 1, 'klos@beispiel.de', 'Ute Klos', ${at});
    INSERT INTO email_try VALUES (1, 1, 'uncertain', NULL, NULL, 1, ${at});`,
  '0351_calls': `
    INSERT INTO campaign_call (campaign_id, customer_id, outcome, due_on, at, actor)
      VALUES (1, 1, 'later', '2026-12-01', ${at}, 'MK');
    INSERT INTO campaign_script (campaign_id, text, saved_at) VALUES (1, 'Guten Tag', ${at});`,
  '0352_occasions': `
    UPDATE campaign SET occasion = 'birthday' WHERE id = 1;`,
  '0361_events': `
    INSERT INTO event (campaign_id, on_date, begins, place, seats) VALUES (1, '2026-12-04', '19:30', 'Laden', 40);
    INSERT INTO event_guest (campaign_id, customer_id, state, persons) VALUES (1, 1, 'yes', 2);`,
  '0371_results': `
    INSERT INTO source_cost (source, source_key, from_on, to_on, cents, at, actor)
      VALUES ('Weinmesse', 'weinmesse', '2026-01-01', '2026-12-31', 45000, ${at}, 'MK');
    INSERT INTO raffle (id, campaign_id, name, pool, once_a_household, seed, method, pool_size, at, actor)
      VALUES (1, 1, 'Advent', 'answered', 1, '4711', 'sha256-1', 1, ${at}, 'MK');
    INSERT INTO raffle_prize VALUES (1, 1, 1, 'Korb');
    INSERT INTO raffle_entry VALUES (1, 1, 1, 1, 1);
    INSERT INTO raffle_winner (id, raffle_id, prize_id, customer_id, ticket, draw, at, actor) VALUES (1, 1, 1, 1, 1, 1, ${at}, 'MK');`,
  '0372_surveys': `
    INSERT INTO survey (id, campaign_id, title, questions, at, actor)
      VALUES (1, 1, 'Ihre Meinung', '[{"id":"a","kind":"yesNo","text":"Gut?","options":[]}]', ${at}, 'MK');
    INSERT INTO survey_sheet (survey_id, customer_id, replies, at, actor) VALUES (1, 1, '{"a":[1]}', ${at}, 'MK');`,
  '0381_made_rows': '',
}

/** Columns that a step takes away: what stood there was derived, and is made anew elsewhere. */
const dropped: Record<string, Record<string, string>> = { '0250_counter_search': { customer_index: 'sound' } }

let folder: string
let file: string
let db: Database.Database
beforeEach(() => {
  const place = newPlace()
  folder = place.folder
  file = place.file
  db = new Database(file)
  db.pragma('foreign_keys = ON')
})
afterEach(() => {
  db.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Brings a new file step by step to this number of steps, writing what each makes room for. */
function bringTo(count: number): void {
  for (const step of migrations.slice(0, count)) {
    migrate(db, file, migrations.slice(0, migrations.indexOf(step) + 1))
    db.exec(written[step.name] ?? '')
  }
}

type Row = Record<string, unknown>
function everyRow(): Record<string, Row[]> {
  const names = db
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .pluck()
    .all()
  return Object.fromEntries(names.map((name) => [name, db.prepare<[], Row>(`SELECT * FROM ${name}`).all()]))
}

test('every step has its rows here', () => {
  expect(Object.keys(written)).toEqual(migrations.map(({ name }) => name))
})

test('the numbers of the steps rise', () => {
  const versions = migrations.map(({ version }) => version)
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
  expect(versions.every((version) => version > 0)).toBe(true)
})

describe.each(migrations)('$name', ({ name, version }) => {
  test('keeps every row that was written before, and its own place can be written to', () => {
    const index = migrations.findIndex((step) => step.name === name)
    bringTo(index)
    const before = everyRow()
    migrate(db, file, migrations.slice(0, index + 1))
    const after = everyRow()
    for (const [table, column] of Object.entries(dropped[name] ?? {}))
      for (const row of before[table] ?? []) delete row[column]
    for (const [table, rows] of Object.entries(before))
      for (const row of rows) expect(after[table]).toContainEqual(expect.objectContaining(row))
    db.exec(written[name] ?? '')
    expect(db.pragma('user_version', { simple: true })).toBe(version)
    expect(db.pragma('application_id', { simple: true })).toBe(applicationId)
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.pragma('foreign_key_check')).toEqual([])
  })
})

test('what was written on the way is logged with all columns of its table', () => {
  bringTo(migrations.length)
  const logged = db
    .prepare("SELECT after FROM change WHERE table_name = 'customer' AND row_id = 1 ORDER BY id DESC")
    .pluck()
    .get() as string
  const row = db.prepare('SELECT * FROM customer WHERE id = 1').get()
  expect(JSON.parse(logged)).toEqual(row)
})

describe('a step that fails', () => {
  const last = migrations.at(-1)?.version ?? 0
  const step = (version: number, sql: string): Migration => ({ version, name: `${version}_test`, sql })
  const kept = `tante-emma.sqlite.vor-${last + 20}`
  const good = step(last + 10, 'CREATE TABLE coupon (id INTEGER PRIMARY KEY, code TEXT) STRICT')

  function failing(sql: string): unknown {
    try {
      migrate(db, file, [...migrations, good, step(last + 20, sql)])
    } catch (error) {
      return error
    }
    return undefined
  }

  test.each([
    ['in its second statement', 'ALTER TABLE customer ADD COLUMN nickname TEXT; SELECT * FROM nowhere'],
    ['in references', 'PRAGMA defer_foreign_keys = ON; UPDATE email SET customer_id = 4711'],
  ])('%s is named, leaves nothing of itself, and keeps the checked copy', (_, sql) => {
    bringTo(migrations.length)
    const before = everyRow()
    expect(failing(sql)).toMatchObject({ code: 'MIGRATION_FAILED', data: { file } })
    // The sound step before it goes, too: the program of the old version must find its file as it was.
    expect(db.pragma('user_version', { simple: true })).toBe(last)
    expect(everyRow()).toEqual(before)
    const copy = new Database(`${file}.vor-${last + 20}`, { readonly: true })
    expect(copy.pragma('user_version', { simple: true })).toBe(last)
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(copy.prepare('SELECT last_name FROM customer WHERE id = 1').pluck().get()).toBe('Röder')
    copy.close()
    expect(readdirSync(folder)).toContain(kept)
  })

  test('is repeated from where it stood, and the copy goes once all is well', () => {
    bringTo(migrations.length)
    failing('SELECT * FROM nowhere')
    migrate(db, file, [...migrations, good, step(last + 20, 'ALTER TABLE coupon ADD COLUMN cents INTEGER')])
    expect(db.pragma('user_version', { simple: true })).toBe(last + 20)
    expect(existsSync(`${file}.vor-${last + 20}`)).toBe(false)
    expect(readdirSync(folder).filter((name) => name.includes('.vor-'))).toEqual([])
  })
})

test('a new file is made without a copy, one of the latest version is left as it is', () => {
  bringTo(migrations.length)
  const before = db.pragma('schema_version', { simple: true })
  migrate(db, file)
  expect(db.pragma('schema_version', { simple: true })).toBe(before)
  expect(readdirSync(folder).filter((name) => name.includes('.vor-'))).toEqual([])
})

test('the register counts the cards that are there already', () => {
  bringTo(migrations.findIndex(({ name }) => name === '0180_register') + 1)
  const counted = "SELECT name FROM kept_count WHERE name LIKE 'register.%' AND n = 1"
  expect(db.prepare(counted).pluck().all()).toEqual(['register.r'])
})
