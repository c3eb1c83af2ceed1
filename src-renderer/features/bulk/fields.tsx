import { Radio, Select, Stack } from '@mantine/core'
import { DueField } from '@renderer/features/reminders'
import { TagField } from '@renderer/features/selections'
import { useStaff } from '@renderer/features/staff'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { SuggestField } from '@renderer/ui/text-field/SuggestField'
import type { BulkChange } from '@shared/features/bulk/contract'
import type { CivilDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { type ComponentType, useState } from 'react'
import type { FieldsProps } from './fields-props'
import { ReminderText } from './ReminderText'
import { SetField } from './SetField'
import { SetState } from './SetState'

/** The fields of each kind; the type says when one is missing. */
export const fieldsOf: Record<BulkChange['type'], ComponentType<FieldsProps>> = {
  addTag: AddTag,
  removeTag: RemoveTag,
  addReminder: AddReminder,
  setState: SetState,
  setObjection: SetObjection,
  setField: SetField,
  setResponsible: SetResponsible,
}

function AddTag({ onChange }: FieldsProps) {
  const t = useTexts().bulk
  const [tag, setTag] = useState('')
  const known = useRead('customers', 'tags', undefined).data ?? []
  return (
    <SuggestField
      label={t.tag}
      description={t.tagHint}
      data={known.map(({ name }) => name)}
      value={tag}
      shown={8}
      limit={60}
      onChange={(typed) => {
        setTag(typed)
        onChange(typed.trim() === '' ? null : { type: 'addTag', tag: typed.trim() })
      }}
    />
  )
}

function RemoveTag({ onChange }: FieldsProps) {
  const [tag, setTag] = useState('')
  const take = (picked: string) => {
    setTag(picked)
    onChange(picked === '' ? null : { type: 'removeTag', tag: picked })
  }
  return <TagField value={tag} onPick={take} onClear={() => take('')} />
}

function AddReminder({ onChange }: FieldsProps) {
  const t = useTexts().bulk
  const [text, setText] = useState('')
  const [due, setDue] = useState<CivilDate | null>(null)
  const tell = (words: string, dueOn: CivilDate | null) =>
    onChange(
      words.trim() === '' || dueOn === null ? null : { type: 'addReminder', text: words.trim(), dueOn },
    )
  return (
    <Stack>
      <ReminderText
        value={text}
        onChange={(words) => {
          setText(words)
          tell(words, due)
        }}
      />
      <DueField
        value={due}
        error={due !== null && due < systemClock.today() ? t.duePast : undefined}
        onChange={(day) => {
          setDue(day)
          tell(text, day)
        }}
      />
    </Stack>
  )
}

function SetObjection({ onChange }: FieldsProps) {
  const t = useTexts().bulk.objection
  return (
    <Radio.Group
      label={t.label}
      onChange={(value) => onChange({ type: 'setObjection', objects: value === 'yes' })}
    >
      <Stack gap="xs" mt="xs">
        <Radio value="yes" label={t.yes} />
        <Radio value="no" label={t.no} description={t.noHint} />
      </Stack>
    </Radio.Group>
  )
}

function SetResponsible({ onChange }: FieldsProps) {
  const t = useTexts().bulk
  const { working } = useStaff()
  return (
    <Select
      label={t.responsible}
      data={[
        ...working.map(({ id, name }) => ({ value: String(id), label: name })),
        { value: 'nobody', label: t.nobodyResponsible },
      ]}
      onChange={(picked) =>
        onChange(
          picked === null
            ? null
            : { type: 'setResponsible', staffId: picked === 'nobody' ? null : Number(picked) },
        )
      }
    />
  )
}
