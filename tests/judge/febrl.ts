import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Party, partyOf } from '@shared/features/duplicates/party'

/** The folder of real data beside the project; not part of it. */
export const dataFolder = resolve('../shared/data')
export const hasData = existsSync(dataFolder)

/** Cards with what is known of them: those of one `truth` are one and the same. */
export type Judged = { party: Party; truth: string; said: string }

/** Dataset 1 of FEBRL without record ids and social security numbers, as cards. */
export function febrlCards(): Judged[] {
  const [, ...lines] = readFileSync(`${dataFolder}/febrl/dataset1.csv`, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [
      id = '',
      given = '',
      surname = '',
      house = '',
      street = '',
      extra = '',
      suburb = '',
      postcode = '',
      ,
      born = '',
    ] = line.split(',').map((cell) => cell.trim())
    const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(born) ?? []
    const party = partyOf({
      kind: 'person',
      groupName: '',
      people: [
        {
          firstName: given,
          lastName: surname,
          nameSuffix: '',
          salutation: 'none',
          birthday: year === '' ? null : { day: Number(day), month: Number(month), year: Number(year) },
        },
      ],
      // Either line may be the street; which of them is, the set itself mixes up.
      addresses: [street, extra]
        .filter((line) => line !== '')
        .map((line) => ({ street: `${line} ${house}`, postcode, city: suburb, country: 'AU' })),
      phones: [],
      emails: [],
    })
    return { party, truth: /^rec-(\d+)/.exec(id)?.[1] ?? id, said: line }
  })
}
