import { Text } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { PickField } from '@renderer/ui/pick-field/PickField'
import { useState } from 'react'
import { matchingTags } from './matching-tags'

type Props = {
  placeholder?: string
  /** The tag that is chosen already; emptying the field takes it back. */
  value?: string
  onPick: (tag: string) => void
  onClear?: () => void
}

/** A tag that stands on at least one card. */
export function TagField({ placeholder, value = '', onPick, onClear }: Props) {
  const t = useTexts().selections
  const tags = useRead('customers', 'tags', undefined)
  const [typed, setTyped] = useState<string | null>(null)
  if (tags.data?.length === 0) return <Text c="dimmed">{t.noTags}</Text>
  const fitting = matchingTags(tags.data ?? [], typed ?? '')
  return (
    <PickField
      label={t.tag}
      placeholder={placeholder ?? t.tagPlaceholder}
      text={typed ?? value}
      onText={(text) => {
        setTyped(text)
        if (text === '') onClear?.()
      }}
      options={fitting.map(({ name, count }) => ({ value: name, label: t.tagOption(name, count) }))}
      settled={!tags.isPending}
      nothing={tags.isPending ? undefined : t.noSuchTag}
      onPick={(tag) => {
        setTyped(null)
        onPick(tag)
      }}
      onLeave={() => setTyped(null)}
    />
  )
}
