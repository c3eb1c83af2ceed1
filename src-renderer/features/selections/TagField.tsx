import { Select, Text } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'

/** A tag that stands on at least one card. */
export function TagField({ onAdd }: { onAdd: (tag: string) => void }) {
  const t = useTexts().selections
  const tags = useRead('customers', 'tags', undefined)
  if (tags.data?.length === 0) return <Text c="dimmed">{t.noTags}</Text>
  return (
    <Select
      label={t.tag}
      placeholder={t.tagPlaceholder}
      data={(tags.data ?? []).map(({ name, count }) => ({ value: name, label: t.tagOption(name, count) }))}
      value={null}
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange
      comboboxProps={{ withinPortal: false }}
      onChange={(tag) => tag && onAdd(tag)}
    />
  )
}
