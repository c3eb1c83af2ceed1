import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useTexts } from '@renderer/shell/use-texts'
import { unknownFields } from '@shared/features/letters/fill-fields'
import styles from './editor.module.css'
import { isBroken, mendField } from './suggest-field'

/** A field that is being typed is not wrong yet. */
const restMs = 700

/** Says which fields of a text do not exist, below the text, and offers the nearest one that does. */
export function UnknownFields({ text, onMend }: { text: string; onMend: (text: string) => void }) {
  const t = useTexts().letterPages
  const [settled] = useDebouncedValue(text, restMs)
  const wrong = unknownFields(settled).filter((name) => unknownFields(text).includes(name))
  return (
    <div role="alert" hidden={wrong.length === 0} className={styles.unknown}>
      {wrong.map((name) => {
        const mended = mendField(text, name)
        return (
          <p key={name}>
            <span>{isBroken(name) ? t.brokenField(name) : t.unknownField(name)}</span>
            {mended && (
              <Button variant="default" size="compact-sm" onClick={() => onMend(mended.text)}>
                {t.didYouMean(mended.label)}
              </Button>
            )}
          </p>
        )
      })}
    </div>
  )
}
