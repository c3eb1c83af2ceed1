import { Checkbox } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { CardPart } from '@shared/features/lists/contract'
import { useState } from 'react'
import type { ListChoice } from './list-choice'
import styles from './lists.module.css'

type Props = { choice: ListChoice; onChoice: (change: Partial<ListChoice>) => void }

/** What stands on a printed card, all of it unless somebody chooses, and whether each has a page of its own. */
export function PartsChooser({ choice, onChoice }: Props) {
  const { listPage: t, lists } = useTexts()
  const { parts, pageEach } = choice
  const [choosing, setChoosing] = useState(parts.length < CardPart.options.length)
  const toggle = (part: CardPart, on: boolean) =>
    onChoice({ parts: CardPart.options.filter((other) => (other === part ? on : parts.includes(other))) })
  return (
    <>
      <Checkbox
        label={t.allParts}
        description={t.allPartsHint}
        checked={!choosing}
        onChange={(event) => {
          setChoosing(!event.currentTarget.checked)
          if (event.currentTarget.checked) onChoice({ parts: [...CardPart.options] })
        }}
      />
      {choosing && (
        <fieldset className={styles.columns}>
          <legend>{t.parts}</legend>
          <ul>
            {CardPart.options.map((part) => (
              <li key={part} data-chosen={parts.includes(part) || undefined}>
                <Checkbox
                  label={lists.cards.parts[part]}
                  checked={parts.includes(part)}
                  onChange={(event) => toggle(part, event.currentTarget.checked)}
                />
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <Checkbox
        label={t.pageEach}
        description={t.pageEachHint}
        checked={pageEach}
        onChange={(event) => onChoice({ pageEach: event.currentTarget.checked })}
      />
    </>
  )
}
