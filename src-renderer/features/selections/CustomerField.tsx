import { optionOf, shownHits, useCustomerHits } from '@renderer/shell/search/use-customer-hits'
import { useTexts } from '@renderer/shell/use-texts'
import { PickField } from '@renderer/ui/pick-field/PickField'
import { useState } from 'react'

type Props = { chosen: readonly number[]; onAdd: (id: number) => void }

/** Searches customers as the search of the top bar does and adds one after the other. */
export function CustomerField({ chosen, onAdd }: Props) {
  const t = useTexts().selections
  const [text, setText] = useState('')
  const { typed, hits, settled, known } = useCustomerHits(text, shownHits + Math.min(chosen.length, 100))
  const others = hits.filter(({ id }) => !chosen.includes(id))

  return (
    <PickField
      label={t.byHand}
      description={t.byHandHint}
      placeholder={t.byHandPlaceholder}
      text={text}
      onText={setText}
      options={others.slice(0, shownHits).map((hit) => optionOf(hit))}
      settled={settled}
      nothing={known ? t.nobodyFound(typed) : undefined}
      onPick={(id) => {
        onAdd(Number(id))
        setText('')
      }}
    />
  )
}
