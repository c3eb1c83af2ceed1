import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Place, readPlace, writePlace } from './window-place'

let file: string
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'tante-emma-place-')), 'window.json')
})
afterEach(() => rmSync(join(file, '..'), { recursive: true, force: true }))

const screen = { x: 0, y: 0, width: 1920, height: 1040 }
const second = { x: 1920, y: 0, width: 1920, height: 1040 }
const usual = { width: 1280, height: 860 }
const place: Place = { x: 2000, y: 50, width: 1400, height: 900, maximized: false }

test('the window comes back where it was', () => {
  writePlace(file, place)
  expect(readPlace(file, [screen, second])).toEqual(place)
})

test('a window on a screen that is gone comes back in the usual size, maximized if it was', () => {
  writePlace(file, { ...place, maximized: true })
  expect(readPlace(file, [screen])).toEqual({ ...usual, maximized: true })
})

test.each([
  { ...place, x: 1900, y: 50 },
  { ...place, x: 10, y: -50 },
  { ...place, x: 10, y: 1000 },
  { ...place, x: -1350, y: 10 },
])('a window whose title bar can hardly be seen does not stay there: %o', (given) => {
  writePlace(file, given)
  expect(readPlace(file, [screen])).not.toHaveProperty('x')
})

test('a window that was made tiny is widened', () => {
  writePlace(file, { ...place, x: 10, width: 20, height: 20 })
  expect(readPlace(file, [screen])).toMatchObject({ x: 10, width: 900, height: 600 })
})

test.each(['', '{', '{"x":1}', '{"x":"1","y":0,"width":900,"height":600,"maximized":false}'])(
  'from %j nothing is taken',
  (content) => {
    writeFileSync(file, content)
    expect(readPlace(file, [screen])).toEqual(usual)
  },
)

test('the first start takes the usual size', () => {
  expect(readPlace(file, [screen])).toEqual(usual)
})
