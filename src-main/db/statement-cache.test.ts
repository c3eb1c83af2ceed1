import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { keepStatements } from './statement-cache'

it('prepares a text once, forgets the least lately used, and leaves alone what is being read', () => {
  const db = new Database(':memory:')
  db.exec('CREATE TABLE n (n INTEGER); INSERT INTO n VALUES (1), (2)')
  const kept = keepStatements(db)
  const first = kept.prepare('SELECT n FROM n')
  expect(kept.prepare('SELECT n FROM n')).toBe(first)

  const reading = first.iterate([])
  expect(reading.next().value).toEqual({ n: 1 })
  expect(kept.prepare('SELECT n FROM n').all([])).toEqual([{ n: 1 }, { n: 2 }])
  expect(reading.next().value).toEqual({ n: 2 })
  reading.return?.()

  for (let n = 0; n < 299; n++) kept.prepare(`SELECT ${n}`)
  expect(kept.prepare('SELECT n FROM n')).toBe(first)
  for (let n = 300; n < 600; n++) kept.prepare(`SELECT ${n}`)
  expect(kept.prepare('SELECT n FROM n')).not.toBe(first)
  kept.close()
  expect(db.open).toBe(false)
})
