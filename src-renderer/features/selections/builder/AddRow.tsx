import { Button, type ComboboxParsedItem, isOptionsGroup, type OptionsFilter, Select } from '@mantine/core'
import type { Known } from '@renderer/shell/leaf-kind'
import { useTexts } from '@renderer/shell/use-texts'
import { takeFirst } from '@renderer/ui/take-first'
import type { Leaf } from '@shared/features/selections/leaves'
import { plainLetters } from '@shared/kernel/latin'
import { IconFolderPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { offers } from '../kinds'
import styles from '../selections.module.css'

type Props = {
  known: Known
  /** Of a group within another; `begun`: it was added just now, and waits for its first condition. */
  inner: boolean
  begun: boolean
  onLeaf: (leaf: Leaf) => void
  onGroup: (() => void) | null
}

/** Adds a condition, found by its name or under its topic, or a group of conditions. */
export function AddRow({ known, inner, begun, onLeaf, onGroup }: Props) {
  const t = useTexts().selectionPages
  const [search, setSearch] = useState('')
  const topics = offers(known)
  const all = topics.flatMap(({ offered }) => offered)
  return (
    <div className={styles.addRow}>
      <Select
        aria-label={inner ? t.addInner : t.addCondition}
        autoFocus={begun}
        placeholder={t.addPlaceholder}
        searchable
        clearable={false}
        selectFirstOptionOnChange
        onKeyDownCapture={takeFirst}
        filter={byWords}
        maxDropdownHeight={340}
        nothingFoundMessage={t.noSuch}
        value={null}
        // What was typed goes with the choice: the next word begins anew, wherever the focus is.
        searchValue={search}
        onSearchChange={setSearch}
        data={topics
          .filter(({ offered }) => offered.length > 0)
          .map(({ topic, offered }) => ({
            group: topic,
            items: offered.map((one) => ({ value: String(all.indexOf(one)), label: one.label })),
          }))}
        onChange={(at) => {
          const chosen = at === null ? undefined : all[Number(at)]
          setSearch('')
          if (chosen) onLeaf(chosen.leaf)
        }}
      />
      {onGroup && (
        <Button
          variant="subtle"
          leftSection={<IconFolderPlus size={17} stroke={1.8} aria-hidden />}
          onClick={onGroup}
        >
          {t.addGroup}
        </Button>
      )}
    </div>
  )
}

/** What a word begins with goes before what merely contains the letters: „Ort“ is not „Schlagwort“. */
const byWords: OptionsFilter = ({ options, search }) => {
  const wanted = plainLetters(search.trim())
  const found = narrowed(options, (label) => label.split(/[ ,]+/).some((word) => word.startsWith(wanted)))
  return found.length > 0 ? found : narrowed(options, (label) => label.includes(wanted))
}

function narrowed(options: ComboboxParsedItem[], fits: (label: string) => boolean): ComboboxParsedItem[] {
  const found: ComboboxParsedItem[] = []
  for (const option of options) {
    if (!isOptionsGroup(option)) {
      if (fits(plainLetters(option.label))) found.push(option)
      continue
    }
    const items = option.items.filter(({ label }) => fits(plainLetters(label)))
    if (items.length > 0) found.push({ ...option, items })
  }
  return found
}
