import { useTexts } from '@renderer/shell/use-texts'
import type { Selection } from '@shared/features/selections/selection'
import { Fragment, useRef } from 'react'
import { AddCondition } from './AddCondition'
import { BuilderDialog } from './BuilderDialog'
import { ConditionChip } from './ConditionChip'
import { type Condition, groupsOf, toConditions, toSelection } from './conditions'
import styles from './selections.module.css'

type Props = {
  selection: Selection
  onChange: (selection: Selection) => void
  /** What stands there without a condition, where that does not mean everyone. */
  empty?: string | undefined
}

/** Whom something is about, as chips that „und“ and „oder“ join; used for letters, lists and exports. */
export function SelectionPicker({ selection, onChange, empty }: Props) {
  const t = useTexts().selections
  const add = useRef<HTMLButtonElement>(null)
  const conditions = toConditions(selection)
  const groups = groupsOf(conditions)
  const mixed = groups.length > 1 && groups.some((group) => group.length > 1)
  const change = (next: readonly Condition[]) => onChange(toSelection(next))
  const takeOut = (next: readonly Condition[]) => {
    change(next)
    // The chip that had the focus is gone.
    add.current?.focus()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset does not lay out its chips in rows.
    <div className={styles.picker} role="group" aria-label={t.conditions}>
      {conditions.length === 0 && (
        <span className={`${styles.chip} ${styles.plain}`}>{empty ?? t.everyone}</span>
      )}
      {conditions.map((condition, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no name but their place.
        <Fragment key={at}>
          {at > 0 && condition.join === 'or' && <span className={styles.newLine} />}
          <ConditionChip conditions={conditions} at={at} onChange={change} onTakeOut={takeOut} />
        </Fragment>
      ))}
      <AddCondition ref={add} conditions={conditions} onChange={change} />
      <BuilderDialog selection={selection} onChange={onChange} />
      {mixed && <p className={styles.hint}>{t.joinHint}</p>}
    </div>
  )
}
