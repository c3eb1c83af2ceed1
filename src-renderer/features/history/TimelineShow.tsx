import { Select } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { type TimelineFilter, TimelineType } from '@shared/features/history/contract'
import styles from './timeline.module.css'

type Props = { only: TimelineFilter | null; onChange: (only: TimelineFilter | null) => void }

const everything = ''

/** What of the Verlauf is shown: everything, one sort of thing, or the entries of one kind. */
export function TimelineShow({ only, onChange }: Props) {
  const t = useTexts().history
  const kinds = useRead('entries', 'kinds', undefined).data ?? []
  const data = [
    {
      group: t.showGroups.common,
      items: [
        { value: everything, label: t.showAll },
        ...TimelineType.options
          .filter((type) => type !== 'entry' || kinds.length > 0)
          .map((type) => ({ value: type as string, label: t.showTypes[type] })),
      ],
    },
    {
      group: t.showGroups.own,
      items: kinds.map(({ id, name }) => ({ value: `entry ${id}`, label: name })),
    },
  ]
  return (
    <Select
      className={styles.type}
      aria-label={t.show}
      size="sm"
      value={only ? [only.type, only.kindId].filter(Boolean).join(' ') : everything}
      data={data.filter(({ items }) => items.length > 0)}
      onChange={(value) => onChange(filterOf(value ?? everything))}
    />
  )
}

function filterOf(value: string): TimelineFilter | null {
  const [type, kindId] = value.split(' ')
  if (!type) return null
  return { type: TimelineType.parse(type), ...(kindId ? { kindId: Number(kindId) } : {}) }
}
