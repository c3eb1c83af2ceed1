import { Button } from '@mantine/core'
import { kindIcons } from '@renderer/features/entries'
import { useTexts } from '@renderer/shell/use-texts'
import type { ThingKind } from '@shared/features/things/thing'
import styles from './things.module.css'

type Props = { kinds: readonly ThingKind[]; onAdd: (kind: ThingKind) => void }

/** A button for each kind of things: there are few of them. */
export function AddThing({ kinds, onAdd }: Props) {
  const t = useTexts().things
  if (kinds.length === 0) return null
  return (
    <div className={styles.add}>
      {kinds.map((kind) => {
        const Icon = kindIcons[kind.icon]
        return (
          <Button
            key={kind.id}
            variant="default"
            leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
            onClick={() => onAdd(kind)}
          >
            {t.addKind(kind.name)}
          </Button>
        )
      })}
    </div>
  )
}
