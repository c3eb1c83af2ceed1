import { Select } from '@mantine/core'
import { useStaff } from '@renderer/features/staff'
import { useTexts } from '@renderer/shell/use-texts'
import { CustomerKind, SettableState } from '@shared/features/customers/card'
import { Stage } from '@shared/features/customers/stage'
import type { Leaf } from './conditions'

/** Conditions on what stands on the card itself: kind, state, stage, who looks after it, the month of a birthday. */
export function CardConditions({ onAdd }: { onAdd: (leaf: Leaf) => void }) {
  const { selections: t, customers, stages, belonging } = useTexts()
  const { all } = useStaff()
  const choice = (
    label: string,
    options: { value: string; label: string }[],
    leaf: (value: string) => Leaf,
  ) => (
    <Select
      label={label}
      value={null}
      data={options}
      comboboxProps={{ withinPortal: false }}
      onChange={(value) => value !== null && onAdd(leaf(value))}
    />
  )
  const named = <T extends string>(values: readonly T[], names: Record<T, string>) =>
    values.map((value) => ({ value, label: names[value] }))
  return (
    <>
      {choice(t.stage, named(Stage.options, stages.names), (stage) => ({
        type: 'stage',
        stage: Stage.parse(stage),
      }))}
      {choice(t.kind, named(CustomerKind.options, belonging.kinds), (kind) => ({
        type: 'kind',
        kind: CustomerKind.parse(kind),
      }))}
      {choice(t.state, named(SettableState.options, customers.state.names), (state) => ({
        type: 'state',
        state: SettableState.parse(state),
      }))}
      {choice(
        t.responsible,
        [
          ...all.map(({ id, name }) => ({ value: String(id), label: name })),
          { value: 'nobody', label: t.nobodyResponsible },
        ],
        (staff) => ({ type: 'responsible', staffId: staff === 'nobody' ? null : Number(staff) }),
      )}
      {choice(
        t.birthMonth,
        t.months.map((label, index) => ({ value: String(index + 1), label })),
        (month) => ({ type: 'birthMonth', month: Number(month) }),
      )}
    </>
  )
}
