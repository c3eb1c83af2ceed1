import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { Selection } from '@shared/features/selections/selection'
import { useState } from 'react'
import styles from '../selections.module.css'
import { clauseOf } from '../sentence'
import { useKnownNames } from '../use-condition-words'
import { GroupBox } from './GroupBox'
import { changedAt, fromGroup, type Group, isGroup, type Path, type Row, toGroup } from './tree'

type Props = { selection: Selection; onChange: (selection: Selection) => void }

/** Puts a selection together, condition by condition, in groups; what was removed comes back with one click. */
export function SelectionBuilder({ selection, onChange }: Props) {
  const t = useTexts().selectionPages
  const known = useKnownNames()
  const [group, setGroup] = useState(() => toGroup(selection))
  const [opened, setOpened] = useState('')
  const [removed, setRemoved] = useState<{ before: Group; words: string } | null>(null)
  const show = (next: Group) => {
    setGroup(next)
    onChange(fromGroup(next))
  }
  const partAt = (path: Path) =>
    path.reduce<Row | Group | undefined>((part, at) => (part && isGroup(part) ? part.parts[at] : part), group)
  const wordsOf = (part: Row | Group | undefined) =>
    part && !isGroup(part) ? clauseOf(part.leaf, part.negated, known) : t.group
  return (
    <section aria-label={t.conditions}>
      <GroupBox
        group={group}
        path={[]}
        edits={{
          known,
          opened,
          open: (path) => setOpened(path?.join('.') ?? ''),
          change: (path, part) => show(changedAt(group, path, () => part)),
          add(path, part) {
            const within = partAt(path)
            const at = within && isGroup(within) ? within.parts.length : 0
            show(
              changedAt(group, path, (box) => (isGroup(box) ? { ...box, parts: [...box.parts, part] } : box)),
            )
            setOpened([...path, at].join('.'))
          },
          remove(path) {
            setRemoved({ before: group, words: wordsOf(partAt(path)) })
            setOpened('')
            show(changedAt(group, path, () => null))
          },
        }}
      />
      <p className={styles.removed} aria-live="polite">
        {removed && (
          <>
            {t.removed(removed.words)}
            <Button
              variant="subtle"
              size="compact-md"
              autoFocus
              onClick={() => {
                show(removed.before)
                setRemoved(null)
              }}
            >
              {t.undo}
            </Button>
          </>
        )}
      </p>
    </section>
  )
}
