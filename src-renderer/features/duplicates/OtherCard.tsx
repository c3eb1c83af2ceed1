import { optionOf, useCustomerHits } from '@renderer/shell/search/use-customer-hits'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { PickField } from '@renderer/ui/pick-field/PickField'
import type { CustomerCard } from '@shared/features/customers/card'
import type { CustomerHit } from '@shared/features/customers/contract'
import { useState } from 'react'

type Props = { card: CustomerCard; onPick: (id: number) => void }

/** Searches the card that is to become one with this; says at once where that cannot be. */
export function OtherCard({ card, onPick }: Props) {
  const { duplicates: t, belonging } = useTexts()
  const [text, setText] = useState('')
  const [refused, setRefused] = useState('')
  const { typed, hits, settled, known } = useCustomerHits(text)
  const refusal = ({ id, kind }: CustomerHit): string =>
    id === card.id ? t.unfit.self : kind !== card.kind ? t.unfit.kinds : ''
  return (
    <Panel title={card.displayName}>
      <PickField
        label={t.byHand.other}
        placeholder={t.byHand.placeholder}
        autoFocus
        text={text}
        onText={(next) => {
          setText(next)
          setRefused('')
        }}
        error={refused || undefined}
        options={hits.map((hit) => optionOf(hit, hit.kind !== 'person' && belonging.kinds[hit.kind]))}
        settled={settled}
        nothing={known ? belonging.form.nobody(typed) : undefined}
        onPick={(value) => {
          const hit = hits.find(({ id }) => String(id) === value)
          if (!hit) return
          const no = refusal(hit)
          setRefused(no)
          if (no === '') onPick(hit.id)
        }}
      />
    </Panel>
  )
}
