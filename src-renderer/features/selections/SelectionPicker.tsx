import { useTexts } from '@renderer/shell/use-texts'
import type { Selection } from '@shared/features/selections/selection'
import { AddCondition } from './AddCondition'
import { ConditionChip } from './ConditionChip'
import { type Condition, groupsOf, toConditions, toSelection } from './conditions'
import styles from './selections.module.css'

type Props = { selection: Selection; onChange: (selection: Selection) => void }

/** Whom something is about, as chips that „und“ and „oder“ join; used for letters, lists and exports. */
export function SelectionPicker({ selection, onChange }: Props) {
  const t = useTexts().selections
  const conditions = toConditions(selection)
  const groups = groupsOf(conditions)
  const change = (next: readonly Condition[]) => onChange(toSelection(next))
  const mixed = groups.length > 1 && groups.some((group) => group.length > 1)
  let at = -1

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lay out its chips in rows.
    <div className={styles.picker} role="group" aria-label={t.conditions}>
      {groups.map((group, line) => {
        const first = at + 1
        return (
          <div key={first} className={styles.line}>
            {group.map((condition, index) => {
              at += 1
              return (
                <ConditionChip
                  // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no name but their place.
                  key={index}
                  conditions={conditions}
                  at={at}
                  condition={condition}
                  onChange={change}
                />
              )
            })}
            {line === groups.length - 1 && <AddCondition conditions={conditions} onChange={change} />}
          </div>
        )
      })}
      {groups.length === 0 && (
        <div className={styles.line}>
          <span className={`${styles.chip} ${styles.plain}`}>{t.everyone}</span>
          <AddCondition conditions={conditions} onChange={change} />
        </div>
      )}
      {mixed && <p className={styles.hint}>{t.joinHint}</p>}
    </div>
  )
}
