import { ActionIcon, Checkbox } from '@mantine/core'
import type { Known } from '@renderer/shell/leaf-kind'
import { useTexts } from '@renderer/shell/use-texts'
import { IconChevronDown, IconX } from '@tabler/icons-react'
import { useEffect, useId, useRef } from 'react'
import { kindOf } from '../kinds'
import styles from '../selections.module.css'
import { clauseOf } from '../sentence'
import { LeafForm } from './LeafForm'
import type { Row } from './tree'

type Props = {
  row: Row
  known: Known
  opened: boolean
  onOpen: (opened: boolean) => void
  onChange: (row: Row) => void
  onRemove: () => void
}

/** One condition in words; opened, with its fields. */
export function ConditionRow({ row, known, opened, onOpen, onChange, onRemove }: Props) {
  const { selectionPages: t } = useTexts()
  const formId = useId()
  const form = useRef<HTMLDivElement>(null)
  const words = clauseOf(row.leaf, row.negated, known)
  const { fields, Form } = kindOf(row.leaf)
  const hasForm = fields.length > 0 || Form !== undefined
  useEffect(() => {
    if (opened) form.current?.querySelector<HTMLElement>('input')?.focus()
  }, [opened])
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        {hasForm ? (
          <button
            type="button"
            className={styles.clause}
            aria-expanded={opened}
            aria-controls={formId}
            aria-label={t.edit(words)}
            onClick={() => onOpen(!opened)}
          >
            <IconChevronDown size={17} stroke={1.8} aria-hidden className={opened ? '' : styles.closed} />
            {words}
          </button>
        ) : (
          <span className={styles.clause}>{words}</span>
        )}
        <Checkbox
          label={t.not}
          aria-label={t.negate(words)}
          checked={row.negated}
          onChange={(event) => onChange({ ...row, negated: event.currentTarget.checked })}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t.remove(words)}
          title={t.remove(words)}
          onClick={onRemove}
        >
          <IconX size={18} stroke={1.8} aria-hidden />
        </ActionIcon>
      </div>
      <div id={formId} ref={form} hidden={!opened || !hasForm}>
        {opened && <LeafForm leaf={row.leaf} known={known} onChange={(leaf) => onChange({ ...row, leaf })} />}
      </div>
    </li>
  )
}
