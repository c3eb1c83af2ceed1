import { NativeSelect } from '@mantine/core'
import { TagField } from '@renderer/features/selections'
import { useStaff } from '@renderer/features/staff'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { TextField } from '@renderer/ui/text-field/TextField'
import { CustomerKind, SettableState } from '@shared/features/customers/card'
import { Stage } from '@shared/features/customers/stage'
import { ListConditions } from './list-conditions'

type Props = {
  conditions: ListConditions
  onChange: (change: Partial<ListConditions>) => void
  onDone: () => void
}
type Chosen = 'saved' | 'kind' | 'state' | 'stage' | 'responsible' | 'birthMonth'

/** All that the list can be narrowed to; each field says what it is narrowed to now. */
export function FilterFields({ conditions, onChange, onDone }: Props) {
  const { customers, stages, selections: t, belonging, selectionPages } = useTexts()
  const saved = useRead('selections', 'list', undefined).data?.saved ?? []
  const { all } = useStaff()
  const choice = (name: Chosen, label: string, any: string, options: { value: string; label: string }[]) => (
    <NativeSelect
      label={label}
      value={conditions[name]}
      data={[{ value: '', label: any }, ...options]}
      onChange={({ currentTarget: { value } }) =>
        onChange({ [name]: ListConditions.shape[name].parse(value) })
      }
    />
  )
  const named = <T extends string>(values: readonly T[], names: Record<T, string>) =>
    values.map((value) => ({ value, label: names[value] }))
  const people = all.map(({ id, name }) => ({ value: String(id), label: name }))
  const months = t.months.map((label, index) => ({ value: String(index + 1), label }))
  return (
    <>
      <TagField
        placeholder={customers.list.anyTag}
        value={conditions.tag}
        onPick={(tag) => onChange({ tag })}
        onClear={() => onChange({ tag: '' })}
      />
      <TextField
        label={customers.list.postcode}
        value={conditions.postcode}
        limit={10}
        autoComplete="off"
        onChange={(event) => onChange({ postcode: event.currentTarget.value.trim() })}
        onKeyDown={(event) => event.key === 'Enter' && onDone()}
      />
      {choice(
        'saved',
        selectionPages.savedLabel,
        selectionPages.anySaved,
        saved.map(({ id, name }) => ({ value: String(id), label: name })),
      )}
      {choice('kind', t.kind, t.anyKind, named(CustomerKind.options, belonging.kinds))}
      {choice('state', t.state, t.anyState, named(SettableState.options, customers.state.names))}
      {choice('stage', stages.label, stages.any, named(Stage.options, stages.names))}
      {choice('responsible', t.responsible, t.anyResponsible, [
        ...people,
        { value: 'nobody', label: t.nobodyResponsible },
      ])}
      {choice('birthMonth', t.birthMonth, t.anyMonth, months)}
    </>
  )
}
