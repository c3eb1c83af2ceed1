import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { useEffect, useState } from 'react'

const shownHits = 8

type Props = { chosen: readonly number[]; onAdd: (id: number) => void }

/** Searches customers as the search of the top bar does and adds one after the other. */
export function CustomerField({ chosen, onAdd }: Props) {
  const t = useTexts().selections
  const combobox = useCombobox()
  const [text, setText] = useState('')
  const typed = text.trim()
  const found = useRead(
    'customers',
    'search',
    { text: typed, limit: shownHits + Math.min(chosen.length, 100) },
    { enabled: typed !== '', keepPrevious: true },
  )
  const hits = typed === '' ? [] : (found.data?.hits ?? []).filter(({ id }) => !chosen.includes(id))
  const shown = hits.slice(0, shownHits)
  const nobody = typed !== '' && shown.length === 0 && found.data !== undefined && !found.isFetching

  // Enter takes the first hit, which arrives after the letters.
  const first = shown[0]?.id
  const { selectFirstOption } = combobox
  useEffect(() => {
    if (first !== undefined) selectFirstOption()
  }, [first, selectFirstOption])

  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      onOptionSubmit={(id) => {
        onAdd(Number(id))
        setText('')
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target>
        <TextInput
          label={t.byHand}
          description={t.byHandHint}
          placeholder={t.byHandPlaceholder}
          value={text}
          autoComplete="off"
          onChange={(event) => {
            setText(event.currentTarget.value)
            combobox.openDropdown()
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={shown.length === 0 && !nobody}>
        <Combobox.Options aria-label={t.byHand}>
          {shown.map(({ id, listName, city, number }) => (
            <Combobox.Option key={id} value={String(id)}>
              {[listName, city, number].filter(Boolean).join(' · ')}
            </Combobox.Option>
          ))}
          {nobody && <Combobox.Empty>{t.nobodyFound(typed)}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
