import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import checksums from './checksums.json'

const folder = resolve(import.meta.dirname, '../../migrations')

/**
 * A step that has reached a shop is never edited: its files are at that version already. A new step is added
 * to `checksums.json` with the sum that the failing test shows.
 */
test('no shipped step was edited, left out or forgotten', () => {
  const real = Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(resolve(folder, name)))
          .digest('hex'),
      ]),
  )
  expect(real).toEqual(checksums)
})
