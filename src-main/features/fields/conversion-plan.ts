import { setImmediate as nextTurn } from 'node:timers/promises'
import { convertContent, optionNamesIn, type Target } from '@shared/features/fields/convert'
import {
  type Field,
  type FieldType,
  fieldLimits,
  hasOptions,
  nameKey,
} from '@shared/features/fields/definitions'
import { contentText } from '@shared/features/fields/values'
import type { ReadDatabase } from '../../db/open'
import { customersToConvert, type Held, heldBy } from './conversion-store'

/** Customers whose values are looked at, or converted, in one go. */
export const customersAtOnce = 200

const inOrder = new Intl.Collator('de', { numeric: true })

/** What stands in a field and is not of that type yet, page by page; other calls get their turn between. */
export async function* heldToConvert(db: ReadDatabase, field: Field, to: FieldType, signal?: AbortSignal) {
  for (let after = 0; ; ) {
    await nextTurn()
    signal?.throwIfAborted()
    const customers = await customersToConvert(db, field, to, after, customersAtOnce)
    if (customers.length === 0) return
    after = customers.at(-1) ?? after
    yield heldBy(db, field.id, customers)
  }
}

/**
 * The names that a conversion to a choice adds to the options: those that stand in the values, the most
 * frequent ones where there are more than a field may have, in their order.
 */
export async function optionsToAdd(
  db: ReadDatabase,
  field: Field,
  to: FieldType,
  known: readonly string[],
  signal?: AbortSignal,
): Promise<string[]> {
  if (!hasOptions(to) || hasOptions(field.type)) return []
  const taken = new Set(known.map(nameKey))
  const found = new Map<string, { name: string; times: number }>()
  for await (const page of heldToConvert(db, field, to, signal))
    for (const { content } of page)
      for (const name of optionNamesIn(contentText(content, field), to)) {
        const key = nameKey(name)
        if (taken.has(key)) continue
        const one = found.get(key) ?? { name, times: 0 }
        one.times += 1
        found.set(key, one)
      }
  return [...found.values()]
    .sort((a, b) => b.times - a.times)
    .slice(0, Math.max(0, fieldLimits.options - known.length))
    .map(({ name }) => name)
    .sort(inOrder.compare)
}

/** What a value becomes; null where it stays as text. */
export function converted(field: Field, { content }: Pick<Held, 'content'>, target: Target) {
  return convertContent(content, contentText(content, field), target)
}

/** Finds options by their names as people write them. */
export function optionFinder(options: readonly { id: number; name: string }[]): Target['optionOf'] {
  const byName = new Map(options.map(({ id, name }) => [nameKey(name), id]))
  return (name) => byName.get(nameKey(name))
}
