import type { Correspondent } from '@shared/features/letters/people'
import { expect, test } from 'vitest'
import { spokenName } from './piece-names'

const common = { number: null, customerSince: null, points: 0, address: null }
const who = (firstName: string, lastName: string, title = '') => ({
  salutation: 'none' as const,
  title,
  firstName,
  lastName,
})
const household = (people: Correspondent['people'], familyName = '', asFamily = false): Correspondent => ({
  ...common,
  kind: 'household',
  familyName,
  asFamily,
  people,
})

test.each<[string, Correspondent, string]>([
  [
    'a person with a title',
    { ...common, kind: 'person', people: [who('Ute', 'Klos', 'Dr.')] },
    'Dr. Ute Klos',
  ],
  ['a couple of one name', household([who('Anna', 'Röder'), who('Ben', 'Röder')]), 'Anna und Ben Röder'],
  ['a couple of two names', household([who('Anna', 'Röder'), who('Ben', 'Süß')]), 'Anna Röder und Ben Süß'],
  ['a family', household([who('Anna', 'Klos')], 'Klos', true), 'Familie Klos'],
  ['one without a first name', household([who('', 'Klos'), who('Ben', 'Klos')]), 'Klos und Ben Klos'],
  [
    'a company',
    { ...common, kind: 'company', companyName: 'Süß & Söhne', people: [who('Ben', 'Süß')] },
    'Süß & Söhne',
  ],
  ['nobody', { ...common, kind: 'person', people: [] }, ''],
])('%s', (_, correspondent, name) => {
  expect(spokenName(correspondent)).toBe(name)
})
