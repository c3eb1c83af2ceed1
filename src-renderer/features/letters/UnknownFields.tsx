import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useTexts } from '@renderer/shell/use-texts'
import styles from './editor.module.css'
import { isBroken, nearestField } from './suggest-field'

/** A field that is being typed is not wrong yet. */
const restMs = 700

type Props = { unknown: readonly string[]; onMend: (unknown: string) => void }

/** Says which fields of a text do not exist, below the text, and offers the nearest one that does. */
export function UnknownFields({ unknown, onMend }: Props) {
  const t = useTexts().letterPages
  const [settled] = useDebouncedValue(unknown.join('\n'), restMs)
  const wrong = unknown.filter((name) => settled.split('\n').includes(name))
  return (
    <div role="alert" hidden={wrong.length === 0} className={styles.unknown}>
      {wrong.map((name) => {
        const near = nearestField(name)
        return (
          <p key={name}>
            <span>{isBroken(name) ? t.brokenField(name) : t.unknownField(name)}</span>
            {near && (
              <Button variant="default" size="compact-sm" onClick={() => onMend(name)}>
                {t.didYouMean(near)}
              </Button>
            )}
          </p>
        )
      })}
    </div>
  )
}
