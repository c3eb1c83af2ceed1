import { Select } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
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
  const hits = typed === '' ? [] : (found.data?.hits ?? [])
  return (
    <Select
      label={t.byHand}
      description={t.byHandHint}
      placeholder={t.byHandPlaceholder}
      data={hits
        .filter(({ id }) => !chosen.includes(id))
        .slice(0, shownHits)
        .map(({ id, listName, city, number }) => ({
          value: String(id),
          label: [listName, city, number].filter(Boolean).join(' · '),
        }))}
      value={null}
      searchable
      searchValue={text}
      onSearchChange={setText}
      selectFirstOptionOnChange
      // The core has searched already, by sound and by the last digits, too.
      filter={({ options }) => options}
      nothingFoundMessage={typed !== '' && found.data && !found.isFetching ? t.nobodyFound(typed) : undefined}
      comboboxProps={{ withinPortal: false }}
      rightSection={null}
      onChange={(id) => {
        if (id === null) return
        onAdd(Number(id))
        setText('')
      }}
    />
  )
}
