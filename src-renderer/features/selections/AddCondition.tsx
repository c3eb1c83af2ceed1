import { Button, Checkbox, Popover } from '@mantine/core'
import { FieldConditionField } from '@renderer/features/fields'
import { useTexts } from '@renderer/shell/use-texts'
import { PopoverPanel } from '@renderer/ui/PopoverPanel'
import type { Selection } from '@shared/features/selections/selection'
import { IconPlus } from '@tabler/icons-react'
import { type Ref, useState } from 'react'
import { CardConditions } from './CardConditions'
import { CustomerField } from './CustomerField'
import { type Condition, handpicked, toConditions, withCustomer } from './conditions'
import { PostcodeField } from './PostcodeField'
import { SavedField } from './SavedField'
import styles from './selections.module.css'
import { TagField } from './TagField'

type Props = {
  ref: Ref<HTMLButtonElement>
  conditions: readonly Condition[]
  onChange: (next: readonly Condition[]) => void
}

/** „+ Bedingung“: by tag, own field, postcode, what stands on the card, or customers by hand. */
export function AddCondition({ ref, conditions, onChange }: Props) {
  const t = useTexts().selections
  const [opened, setOpened] = useState(false)
  const [negated, setNegated] = useState(false)

  const open = (next: boolean) => {
    setOpened(next)
    if (next) setNegated(false)
  }
  const add = (leaf: Condition['leaf']) => {
    onChange([...conditions, { join: 'and', negated, leaf }])
    open(false)
  }
  const addSelection = (selection: Selection) => {
    const [only, ...more] = toConditions(selection)
    if (!only || more.length > 0) add({ type: 'other', selection })
    else add(only.leaf)
  }
  const addCustomer = (id: number) => {
    if (negated) onChange([...conditions, { join: 'and', negated, leaf: { type: 'ids', ids: [id] } }])
    else onChange(withCustomer(conditions, id))
  }

  return (
    <Popover
      middlewares={{ flip: true, shift: true, size: true }}
      opened={opened}
      onChange={open}
      position="bottom-start"
      trapFocus
      returnFocus
      width={320}
    >
      <Popover.Target>
        <Button
          ref={ref}
          variant="subtle"
          size="compact-md"
          leftSection={<IconPlus size={17} stroke={1.8} aria-hidden />}
          aria-haspopup="dialog"
          onClick={() => open(!opened)}
        >
          {t.add}
        </Button>
      </Popover.Target>
      <PopoverPanel label={t.addTitle} className={styles.fields}>
        <TagField onPick={(tag) => add({ type: 'tag', tag })} />
        <FieldConditionField onAdd={add} />
        <PostcodeField onAdd={(prefix) => add({ type: 'postcode', prefix })} />
        <CardConditions onAdd={add} />
        <SavedField onPick={(selection) => addSelection(selection)} />
        <CustomerField chosen={handpicked(conditions)} onAdd={addCustomer} />
        <div className={styles.foot}>
          <Checkbox
            label={t.negate}
            checked={negated}
            onChange={(event) => setNegated(event.currentTarget.checked)}
          />
          <Button variant="default" onClick={() => open(false)}>
            {t.done}
          </Button>
        </div>
      </PopoverPanel>
    </Popover>
  )
}
