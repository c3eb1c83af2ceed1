import { Button, Popover } from '@mantine/core'
import { useConditionWords } from '@renderer/features/selections'
import { useTexts } from '@renderer/shell/use-texts'
import { PopoverPanel } from '@renderer/ui/PopoverPanel'
import { IconFilter, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { FilterFields } from './FilterFields'
import styles from './list.module.css'
import { leavesOf, noConditions } from './list-conditions'
import { setListFilter, useListFilter } from './list-view'

/** „Auswahl“: narrows the list; a chip for each condition says which, and one click takes it off again. */
export function FilterMenu() {
  const { customers: t, selections } = useTexts()
  const { conditions } = useListFilter()
  const [opened, setOpened] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wordsOf = useConditionWords()
  const set = leavesOf(conditions)
  const change = (part: Partial<typeof conditions>) =>
    setListFilter({ conditions: { ...conditions, ...part } })
  return (
    <>
      <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus width={280}>
        <Popover.Target>
          <button
            ref={button}
            type="button"
            className={styles.chip}
            aria-haspopup="dialog"
            onClick={() => setOpened(!opened)}
          >
            <IconFilter size={15} aria-hidden />
            {t.list.filter}
          </button>
        </Popover.Target>
        <PopoverPanel label={t.list.filterTitle} className={styles.filterFields}>
          <FilterFields conditions={conditions} onChange={change} onDone={() => setOpened(false)} />
          {set.length > 0 && (
            <Button variant="default" onClick={() => change(noConditions)}>
              {t.list.clearFilter}
            </Button>
          )}
        </PopoverPanel>
      </Popover>
      {set.map(({ key, leaf }) => {
        const words = wordsOf({ join: 'and', negated: false, leaf })
        return (
          <span key={key} className={`${styles.chip} ${styles.chipGold} ${styles.filter}`}>
            <span className={styles.chipText}>{words}</span>
            <button
              type="button"
              className={styles.clear}
              aria-label={selections.remove(words)}
              onClick={() => {
                change({ [key]: '' })
                button.current?.focus()
              }}
            >
              <IconX size={15} aria-hidden />
            </button>
          </span>
        )
      })}
    </>
  )
}
