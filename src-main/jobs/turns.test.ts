import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createTurns } from './turns'

test('work on the same thing goes one after the other, also past one that fails; other things do not wait', async () => {
  const inTurn = createTurns<string>()
  const said: string[] = []
  const work =
    (name: string, fails = false) =>
    async () => {
      said.push(`${name} begins`)
      await nextTurn()
      said.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    }
  const done = await Promise.allSettled([
    inTurn('letter', work('first', true)),
    inTurn('letter', work('second')),
    inTurn('other', work('beside')),
  ])
  expect(done).toMatchObject([
    { reason: { message: 'first' } },
    { status: 'fulfilled', value: 'second' },
    { status: 'fulfilled', value: 'beside' },
  ])
  expect(said.filter((each) => !each.startsWith('beside'))).toEqual([
    ...['first begins', 'first ends', 'second begins', 'second ends'],
  ])
  expect(said.indexOf('beside begins')).toBeLessThan(said.indexOf('first ends'))
  expect(await inTurn('letter', work('later'))).toBe('later')
})
