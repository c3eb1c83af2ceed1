import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { TextField } from '@renderer/ui/text-field/TextField'
import { doubleName, type FieldGroup, fieldLimits } from '@shared/features/fields/definitions'
import { useState } from 'react'
import styles from './page.module.css'

type Props = {
  groups: readonly FieldGroup[]
  /** The one to be renamed; left out: a new one. */
  group?: FieldGroup
  onDone?: () => void
}

/** The name of a group; Enter saves. */
export function GroupForm({ groups, group, onDone }: Props) {
  const { page: t, form } = useTexts().fields
  const [name, setName] = useState(group?.name ?? '')
  const [tried, setTried] = useState(false)
  const onSaved = () => {
    setTried(false)
    if (!group) setName('')
    onDone?.()
  }
  const add = useWrite('fields', 'addGroup', {
    said: (saved) => t.groupAdded(saved.group.name),
    onDone: onSaved,
  })
  const rename = useWrite('fields', 'renameGroup', {
    said: (saved) => t.groupSaved(saved.group.name),
    onDone: onSaved,
  })
  const taken = groups.filter(({ id }) => id !== group?.id).map((other) => other.name)
  const problem =
    name.trim() === '' ? t.groupMissing : doubleName([...taken, name]) !== null ? t.groupTaken : undefined
  const submit = () => {
    setTried(true)
    if (problem || add.isPending || rename.isPending) return
    if (group) rename.mutate({ id: group.id, name })
    else add.mutate({ name })
  }
  return (
    <form
      className={styles.groupForm}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TextField
        label={t.groupName}
        placeholder={t.newGroupPlaceholder}
        value={name}
        limit={fieldLimits.name}
        autoComplete="off"
        dir="auto"
        data-autofocus
        error={tried ? problem : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={add.isPending || rename.isPending}>
        {group ? form.save : t.addGroup}
      </Button>
    </form>
  )
}
