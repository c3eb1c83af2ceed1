import { Select } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { type ReadyKey, readySelections } from '@shared/features/selections/ready'
import type { Selection } from '@shared/features/selections/selection'

/** A selection that is there already: one of the shop's own, or a ready one. */
export function SavedField({ onPick }: { onPick: (selection: Selection) => void }) {
  const t = useTexts().selectionPages
  const saved = useRead('selections', 'list', undefined).data?.saved ?? []
  return (
    <Select
      label={t.savedLabel}
      searchable
      value={null}
      comboboxProps={{ withinPortal: false }}
      data={[
        ...(saved.length > 0
          ? [{ group: t.own, items: saved.map(({ id, name }) => ({ value: `${id}`, label: name })) }]
          : []),
        {
          group: t.ready,
          items: (Object.keys(readySelections) as ReadyKey[]).map((key) => ({
            value: key,
            label: t.readyNames[key],
          })),
        },
      ]}
      onChange={(value) => {
        if (value === null) return
        onPick(
          value in readySelections
            ? readySelections[value as ReadyKey]
            : { type: 'saved', id: Number(value) },
        )
      }}
    />
  )
}
