import { PersonFields, type PersonOnCard } from '@shared/features/customers/card'
import { expect, test } from 'vitest'
import { silencedBy } from './own-salutation'

const today = '2026-11-22'
const someone = (
  firstName: string,
  salutation: 'ms' | 'mr',
  change: Partial<PersonOnCard> = {},
): PersonOnCard => ({
  ...PersonFields.parse({ firstName, lastName: 'Klos', salutation }),
  ...{ state: 'active', stateOn: null, stateReason: null, stateNote: '', ownPhones: [] },
  ...change,
})
const dead = { state: 'deceased' } as const
const left = { leftOn: '2026-10-01' }
const objects = { adObjection: true }

test.each<[string, Partial<PersonOnCard>, 'contract' | 'advertising', string | null]>([
  ['Liebe Ute, lieber Ulrich,', {}, 'advertising', null],
  ['Liebe Ute, lieber Ulrich,', dead, 'contract', 'deceased'],
  ['Liebe Ute, lieber Ulrich,', left, 'contract', 'left'],
  ['Liebe Ute, lieber Ulrich,', objects, 'advertising', 'objection'],
  ['Liebe Ute, lieber Ulrich,', objects, 'contract', null],
  ['Liebe Ute, lieber Ulrich,', { ownCard: true, state: 'restricted' }, 'legal' as 'contract', 'restricted'],
  ['Lieber Ulrich,', dead, 'contract', null],
  ['Sehr geehrte Frau Klos, sehr geehrter Herr Klos,', dead, 'contract', 'deceased'],
  ['Sehr geehrter Herr Dr. Klos,', dead, 'contract', null],
  ['Liebe Uti, lieber Ulrich,', dead, 'contract', 'deceased'],
  ['Liebe Nachbarn,', dead, 'contract', 'deceased'],
  ['Liebe Familie Klos,', dead, 'contract', 'deceased'],
  ['Liebe Familie Klos,', left, 'contract', null],
  ['Liebe Nachbarn,', left, 'contract', null],
  ['', dead, 'contract', null],
])('„%s“ with Ute %j, %s: silenced by %s', (ownSalutation, change, purpose, why) => {
  const people = [someone('Ute', 'ms', change), someone('Ulrich', 'mr')]
  expect(silencedBy({ people, ownSalutation }, purpose, today)?.why ?? null).toBe(why)
})

test('a child that gets no advertising silences nothing, one that has died does where it is named', () => {
  const of = (change: Partial<PersonOnCard>, ownSalutation = 'Liebe Ute, liebe Mia,') =>
    silencedBy(
      {
        people: [someone('Ute', 'ms'), someone('Mia', 'ms', { child: true, ...change })],
        ownSalutation,
      },
      'advertising',
      today,
    )
  expect(of({})).toBeNull()
  expect(of(dead)).toMatchObject({ why: 'deceased' })
  expect(of(dead, 'Liebe Nachbarin,')).toBeNull()
})
