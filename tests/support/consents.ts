import { addGroup } from './cards'
import { finish, type TestApp } from './test-app'

export type ConsentInput = Parameters<TestApp['client']['consents']['record']>[0]
const email = { channel: 'email', purpose: 'advertising' } as const

/** What tests of consents say and ask again and again; of advertising by e-mail where nothing else is named. */
export function consentsOf(shop: () => TestApp) {
  const record = (input: Partial<ConsentInput> & { customerId: number }) =>
    shop().client.consents.record({ ...email, status: 'given', ...input })

  /** `[true, 'given']`: how it stands for somebody; undefined where it is not asked. */
  async function standing(
    customerId: number,
    personId?: number,
    cell: { channel: string; purpose: string } = email,
  ) {
    const { people } = await shop().client.consents.ofCard({ customerId })
    const person = people.find((one) => one.personId === (personId ?? customerId))
    const found = person?.standings.find(
      ({ channel, purpose }) => channel === cell.channel && purpose === cell.purpose,
    )
    return found && [found.allowed, found.why]
  }

  /** `2026-11-22 MK given`, the newest day first. */
  async function history(customerId: number, more: object = {}) {
    const events = await shop().client.consents.history({ customerId, ...email, ...more })
    return events.map(({ what, on, actor, said }) => `${on} ${actor} ${said?.status ?? what}`)
  }

  const undo = (id: number) => finish(shop().client.operations.undo({ id }))
  const klos = () =>
    addGroup(shop(), {
      kind: 'household',
      people: [
        { firstName: 'Ute', lastName: 'Klos' },
        { firstName: 'Ulrich', lastName: 'Klos' },
      ],
    })
  return { record, standing, history, undo, klos }
}
