import { Select } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { personName } from '@shared/features/customers/rules'

type Props = {
  label: string
  card: CustomerCard
  /** Null for the card as a whole. */
  value: number | null
  onChange: (personId: number | null) => void
}

/** The card as a whole, or one of the people on it. */
export function PersonSelect({ label, card, value, onChange }: Props) {
  const t = useTexts().relations
  return (
    <Select
      label={label}
      data={[
        { value: 'card', label: t.wholeCard(card.displayName) },
        ...card.people.map((person) => ({ value: String(person.id), label: personName(person) })),
      ]}
      value={value === null ? 'card' : String(value)}
      onChange={(chosen) => onChange(chosen === null || chosen === 'card' ? null : Number(chosen))}
    />
  )
}
