import { TextInput } from '@mantine/core'
import { IconUser } from '@tabler/icons-react'
import { GroupPanel } from '../GroupPanel'
import styles from '../settings.module.css'
import { type GroupProps, useForm } from './use-form'

/** Who is at work. */
export function StaffGroup({ stored }: GroupProps<'staff'>) {
  const { t, form, value, change, title } = useForm('staff', stored)
  return (
    <GroupPanel title={title} icon={IconUser} hint={t.staff.hint} form={form}>
      <div className={styles.fields}>
        <TextInput
          label={t.staff.name}
          value={value.name}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t.staff.initials}
          value={value.initials}
          maxLength={5}
          autoComplete="off"
          onChange={(event) => change({ initials: event.currentTarget.value })}
        />
      </div>
    </GroupPanel>
  )
}
