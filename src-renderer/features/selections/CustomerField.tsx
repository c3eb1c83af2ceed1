import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { PickField } from '@renderer/ui/pick-field/PickField'
import { useState } from 'react'

const shownHits = 8

type Props = { chosen: readonly number[]; onAdd: (id: number) => void }

/** Searches customers as the search of the top bar does and adds one after the other. */
export function CustomerField({ chosen, onAdd }: Props) {
  const t = useTexts().selections
  const [text, setText] = useState('')
  const typed = text.trim()
  const found = useRead(
    'customers',
    'search',
    { text: typed, limit: shownHits + Math.min(chosen.length, 100) },
    { enabled: typed !== '', keepPrevious: true },
  )
  const settled = typed === '' || !found.isFetching
  const hits = typed === '' ? [] : (found.data?.hits ?? []).filter(({ id }) => !chosen.includes(id))
  const shown = hits.slice(0, shownHits).map(({ id, listName, city, number }) => ({
    value: String(id),
    label: [listName, city, number].filter(Boolean).join(' · '),
  }))

  return (
    <PickField
      label={t.byHand}
      description={t.byHandHint}
      placeholder={t.byHandPlaceholder}
      text={text}
      onText={setText}
      options={shown}
      settled={settled}
      nothing={typed !== '' && settled && found.data ? t.nobodyFound(typed) : undefined}
      onPick={(id) => {
        onAdd(Number(id))
        setText('')
      }}
    />
  )
}
