import { Select, Stack, Switch } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { FormButtons } from '@renderer/ui/FormButtons'
import { SuggestField } from '@renderer/ui/text-field/SuggestField'
import { TextField } from '@renderer/ui/text-field/TextField'
import { type FieldDraft, FieldType, fieldLimits, hasOptions } from '@shared/features/fields/definitions'
import { useState } from 'react'
import { draftProblems } from './draft'
import { OptionsEditor } from './OptionsEditor'

type Props = {
  start: FieldDraft
  groupId: number
  /** Where the field may stand, and what the others there are called. */
  places: readonly { id: number; name: string; taken: readonly string[] }[]
  /** The word on the button that saves. */
  save: string
  busy: boolean
  usersOf?: (optionId: number) => number
  onMerge?: (optionId: number) => void
  onSave: (draft: FieldDraft, groupId: number) => void
  onClose: () => void
}

/** A field as the shop defines it: name, type and what that needs, and whether it is specially protected. */
export function FieldForm({ start, groupId, places, save, busy, usersOf, onMerge, onSave, onClose }: Props) {
  const { fields } = useTexts()
  const t = fields.form
  const [draft, setDraft] = useState(start)
  const [place, setPlace] = useState(groupId)
  const [tried, setTried] = useState(false)
  const change = (some: Partial<FieldDraft>) => setDraft((before) => ({ ...before, ...some }))
  const problems = draftProblems(draft, places.find(({ id }) => id === place)?.taken ?? [])
  const shown = tried ? problems : {}
  const submit = () => {
    setTried(true)
    if (!busy && Object.keys(problems).length === 0) onSave(draft, place)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Stack>
        <TextField
          label={t.name}
          placeholder={t.namePlaceholder}
          value={draft.name}
          limit={fieldLimits.name}
          autoComplete="off"
          dir="auto"
          data-autofocus
          error={shown.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <Select
          label={t.type}
          description={fields.typeHints[draft.type]}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={FieldType.options.map((value) => ({ value, label: fields.types[value] }))}
          value={draft.type}
          onChange={(value) => value && change({ type: FieldType.parse(value) })}
        />
        {draft.type === 'number' && (
          <TextField
            label={t.unit}
            placeholder={t.unitPlaceholder}
            value={draft.unit}
            limit={fieldLimits.unit}
            autoComplete="off"
            onChange={(event) => change({ unit: event.currentTarget.value })}
          />
        )}
        {hasOptions(draft.type) && (
          <OptionsEditor
            options={draft.options}
            error={shown.options}
            usersOf={usersOf ?? (() => 0)}
            onMerge={onMerge}
            onChange={(options) => change({ options })}
          />
        )}
        {places.length > 1 && (
          <Select
            label={t.group}
            data={places.map(({ id, name }) => ({ value: String(id), label: name }))}
            value={String(place)}
            onChange={(value) => value && setPlace(Number(value))}
          />
        )}
        <Switch
          label={t.sensitive}
          description={t.sensitiveHint}
          checked={draft.sensitive}
          onChange={(event) => change({ sensitive: event.currentTarget.checked })}
        />
        {draft.sensitive && (
          <SuggestField
            label={t.basis}
            description={t.basisHint}
            value={draft.legalBasis}
            limit={fieldLimits.legalBasis}
            data={t.bases}
            error={shown.legalBasis}
            onChange={(legalBasis) => change({ legalBasis })}
          />
        )}
        <FormButtons pending={busy} onCancel={onClose}>
          {save}
        </FormButtons>
      </Stack>
    </form>
  )
}
