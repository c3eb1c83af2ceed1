import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { PickField } from '@renderer/ui/pick-field/PickField'
import type { CustomerCard } from '@shared/features/customers/card'
import type { CustomerHit } from '@shared/features/customers/contract'
import { useState } from 'react'

type Props = { card: CustomerCard; onPick: (id: number) => void }

const shownHits = 8

/** Searches the card that is to become one with this; says at once where that cannot be. */
export function OtherCard({ card, onPick }: Props) {
  const { duplicates: t, belonging } = useTexts()
  const [text, setText] = useState('')
  const [refused, setRefused] = useState('')
  const typed = text.trim()
  const search = { text: typed, limit: shownHits }
  const found = useRead('customers', 'search', search, { enabled: typed !== '', keepPrevious: true })
  const settled = typed === '' || !found.isFetching
  const hits = typed === '' ? [] : (found.data?.hits ?? [])
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
        options={hits.map(({ id, kind, listName, city, number }) => ({
          value: String(id),
          label: [listName, kind !== 'person' && belonging.kinds[kind], city, number]
            .filter(Boolean)
            .join(' · '),
        }))}
        settled={settled}
        nothing={typed !== '' && settled && found.data ? belonging.form.nobody(typed) : undefined}
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
