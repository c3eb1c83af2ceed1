import { Select } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { personName } from '@shared/features/customers/rules'
import { thingTitle } from '@shared/features/things/thing'
import type { EntryDraft } from './use-entry-draft'

type Props = {
  customerId: number
  /** The card that the entry stands on, where it is there already. */
  ownerId: number | undefined
  draft: Pick<EntryDraft, 'personId' | 'thingId'>
  onChange: (change: Partial<EntryDraft>) => void
}

/** Of whom in a household or company, and on which of the customer's things; where there are some. */
export function WhoseFields({ customerId, ownerId = customerId, draft, onChange }: Props) {
  const t = useTexts().entries
  const card = useRead('customers', 'get', { id: customerId }).data
  const things = useRead('things', 'ofCard', { customerId }).data ?? []
  // What stands on a member's own card stays there.
  if (!card || ownerId !== card.id) return null
  const people = card.kind === 'person' ? [] : card.people
  const here = things.filter(({ id, goneOn }) => goneOn === null || id === draft.thingId)
  const idOf = (value: string | null) => (value ? Number(value) : null)
  return (
    <>
      {people.length > 0 && (
        <Select
          label={t.person}
          value={String(draft.personId ?? '')}
          data={[
            { value: '', label: t.wholeCard },
            ...people.map((person) => ({ value: String(person.id), label: personName(person) })),
          ]}
          onChange={(value) => onChange({ personId: idOf(value) })}
        />
      )}
      {here.length > 0 && (
        <Select
          label={t.thing}
          value={String(draft.thingId ?? '')}
          data={[
            { value: '', label: t.noThing },
            ...here.map((thing) => ({ value: String(thing.id), label: thingTitle(thing) })),
          ]}
          onChange={(value) => onChange({ thingId: idOf(value) })}
        />
      )}
    </>
  )
}
