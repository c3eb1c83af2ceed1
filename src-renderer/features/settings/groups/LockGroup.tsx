import { Select } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { IconLock } from '@tabler/icons-react'
import { GroupPanel } from '../GroupPanel'
import { type GroupProps, useForm } from './use-form'

const offered = [0, 1, 2, 3, 5, 10, 15, 30, 60]

/** After how long the program locks itself. */
export function LockGroup({ stored }: GroupProps<'lock'>) {
  const { form, value, change, title } = useForm('lock', stored)
  const { settings: t } = useTexts().lock
  const pinNeeded = useRead('lock', 'state', undefined).data?.pinNeeded ?? true
  const minutes = [...new Set([...offered, stored.afterMinutes])].sort((a, b) => a - b)
  return (
    <GroupPanel title={title} icon={IconLock} hint={t.hint} form={form}>
      <Select
        label={t.after}
        description={pinNeeded ? t.pinNeeded : t.noPin}
        value={String(value.afterMinutes)}
        data={minutes.map((n) => ({ value: String(n), label: n === 0 ? t.off : t.minutes(n) }))}
        onChange={(chosen) => change({ afterMinutes: Number(chosen) })}
      />
    </GroupPanel>
  )
}
