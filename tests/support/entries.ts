import type { Entry } from '@shared/features/entries/entry'
import type { FieldContent } from '@shared/features/fields/values'
import type { TestApp } from './test-app'

/** Makes a kind of entries with fields, each written `type name unit`: `number Oxidant %`; answers its id. */
export async function addKind(
  { client }: Pick<TestApp, 'client'>,
  { name, warning = false, fields = [] }: { name: string; warning?: boolean; fields?: string[] },
): Promise<number> {
  const { kind } = await client.entries.addKind({ name, icon: 'note', warning })
  const [group] = await client.fields.groups({ owner: { on: 'entry', kindId: kind.id } })
  for (const field of fields) {
    const [type = '', called = '', unit = ''] = field.split(' ')
    if (type !== 'text' && type !== 'number') throw new Error(`no such type: ${type}`)
    await client.fields.addField({ groupId: group?.id ?? 0, draft: { name: called, type, unit } })
  }
  return kind.id
}

/** The fields of a kind in their order. */
export async function fieldIds(
  { client }: Pick<TestApp, 'client'>,
  on: 'entry' | 'thing',
  kindId: number,
): Promise<number[]> {
  const groups = await client.fields.groups({ owner: { on, kindId } })
  return groups.flatMap(({ fields }) => fields.map(({ id }) => id))
}

/** What stands in the fields of an entry, texts and numbers. */
export function said({ values }: Pick<Entry, 'values'>): (string | number)[] {
  const word = (content: FieldContent) => {
    if (content.type === 'text') return content.text
    return content.type === 'number' ? content.number : JSON.stringify(content)
  }
  return values.map(({ content }) => word(content))
}
