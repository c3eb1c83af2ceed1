import { Button, NativeSelect, Popover, TextInput } from '@mantine/core'
import { TagField } from '@renderer/features/selections'
import { useTexts } from '@renderer/shell/use-texts'
import { PopoverPanel } from '@renderer/ui/PopoverPanel'
import { Stage } from '@shared/features/customers/stage'
import { IconFilter, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './list.module.css'
import { setListFilter, useListFilter } from './list-view'

/** „Auswahl“: narrows the list to a tag, the beginning of a postcode, a stage, or all of these. */
export function FilterMenu() {
  const { customers: t, stages } = useTexts()
  const { tag, postcode, stage } = useListFilter()
  const [opened, setOpened] = useState(false)
  const names = [tag, postcode && t.list.postcodeChip(postcode), stage && stages.names[stage]]
    .filter(Boolean)
    .join(' · ')
  const clear = () => setListFilter({ tag: '', postcode: '', stage: '' })
  return (
    <span className={styles.filter}>
      <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus width={280}>
        <Popover.Target>
          <button
            type="button"
            className={`${styles.chip} ${names ? styles.chipGold : ''}`}
            aria-haspopup="dialog"
            onClick={() => setOpened(!opened)}
          >
            {!names && <IconFilter size={15} aria-hidden />}
            <span className={styles.chipText}>{names || t.list.filter}</span>
          </button>
        </Popover.Target>
        <PopoverPanel label={t.list.filterTitle} className={styles.filterFields}>
          <TagField
            placeholder={t.list.anyTag}
            value={tag}
            onPick={(picked) => setListFilter({ tag: picked })}
            onClear={() => setListFilter({ tag: '' })}
          />
          <TextInput
            label={t.list.postcode}
            value={postcode}
            maxLength={10}
            autoComplete="off"
            onChange={(event) => setListFilter({ postcode: event.currentTarget.value.trim() })}
            onKeyDown={(event) => event.key === 'Enter' && setOpened(false)}
          />
          <NativeSelect
            label={stages.label}
            value={stage}
            data={[
              { value: '', label: stages.any },
              ...Stage.options.map((value) => ({ value, label: stages.names[value] })),
            ]}
            onChange={(event) =>
              setListFilter({ stage: Stage.safeParse(event.currentTarget.value).data ?? '' })
            }
          />
          {names && (
            <Button variant="default" onClick={clear}>
              {t.list.clearFilter}
            </Button>
          )}
        </PopoverPanel>
      </Popover>
      {names && (
        <button type="button" className={styles.clear} aria-label={t.list.clearFilter} onClick={clear}>
          <IconX size={15} aria-hidden />
        </button>
      )}
    </span>
  )
}
