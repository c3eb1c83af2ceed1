import { Radio, Stack } from '@mantine/core'
import { IconCake } from '@tabler/icons-react'
import { GroupPanel } from '../GroupPanel'
import { type GroupProps, useForm } from './use-form'

/** When a birthday of 29 February is kept. */
export function BirthdaysGroup({ stored }: GroupProps<'birthdays'>) {
  const { t, form, value, change, title } = useForm('birthdays', stored)
  return (
    <GroupPanel title={title} icon={IconCake} form={form}>
      <Radio.Group
        label={t.birthdays.feb29}
        value={value.feb29}
        onChange={(next) => change({ feb29: next === 'mar1' ? 'mar1' : 'feb28' })}
      >
        <Stack mt="xs" gap="xs">
          <Radio value="feb28" label={t.birthdays.feb28} />
          <Radio value="mar1" label={t.birthdays.mar1} />
        </Stack>
      </Radio.Group>
    </GroupPanel>
  )
}
