import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { FieldGroup } from '@shared/features/fields/definitions'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { AddFieldDialog } from './AddFieldDialog'
import styles from './editor.module.css'
import { FieldRow } from './FieldRow'

type Props = {
  group: FieldGroup
  /** The groups that a field may be moved to, this one among them; left out: none but this. */
  groups?: readonly FieldGroup[]
}

/** The fields of one group: added, renamed, put in order, given another type, archived, deleted. */
export function FieldListEditor({ group, groups = [group] }: Props) {
  const t = useTexts().fields.editor
  const [adding, setAdding] = useState(false)
  const [showsArchived, setShowsArchived] = useState(false)
  const [said, setSaid] = useState('')
  const used = group.fields.filter((field) => !field.archived)
  const archived = group.fields.filter((field) => field.archived)
  const shown = showsArchived || group.archived ? [...used, ...archived] : used
  return (
    <div>
      {used.length === 0 && <p className={styles.none}>{t.none}</p>}
      <ul className={styles.list} aria-label={t.list(group.name)}>
        {shown.map((field, at) => (
          <FieldRow key={field.id} field={field} groups={groups} at={at} of={used.length} onSaid={setSaid} />
        ))}
      </ul>
      <div className={styles.foot}>
        {!group.archived && (
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t.add}
          </Button>
        )}
        {archived.length > 0 && !group.archived && (
          <Button
            variant="subtle"
            aria-expanded={showsArchived}
            onClick={() => setShowsArchived(!showsArchived)}
          >
            {t.archivedCount(archived.length)}
          </Button>
        )}
      </div>
      <span className="visually-hidden" aria-live="polite">
        {said}
      </span>
      <AddFieldDialog group={group} opened={adding} onClose={() => setAdding(false)} />
    </div>
  )
}
