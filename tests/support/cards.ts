import type { CardInput } from '@shared/features/customers/card'
import type { TestApp } from './test-app'

/** Makes a card of one person; answers its id. */
export async function addPerson(
  { client }: Pick<TestApp, 'client'>,
  lastName: string,
  more: Partial<CardInput> & { birthday?: { day: number; month: number; year: number | null } } = {},
): Promise<number> {
  const { birthday = null, ...card } = more
  const people = [{ firstName: 'Anna', lastName, birthday }]
  return (await client.customers.create({ kind: 'person', people, ...card })).card.id
}

/** Makes a card of a household or company; answers its id and those of its people. */
export async function addGroup(
  { client }: Pick<TestApp, 'client'>,
  card: CardInput,
): Promise<{ id: number; people: number[] }> {
  const { card: made } = await client.customers.create(card)
  return { id: made.id, people: made.people.map((person) => person.id ?? 0) }
}
