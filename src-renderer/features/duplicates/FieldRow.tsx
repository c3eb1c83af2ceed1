import { Covered } from '@renderer/features/fields'
import { useTexts } from '@renderer/shell/use-texts'
import type { Choice } from '@shared/features/duplicates/merge-fields'
import { IconAlertTriangle } from '@tabler/icons-react'
import styles from './duplicates.module.css'

type Props = {
  name: string
  discreet: boolean
  winner: string
  loser: string
  outcome: string
  /** Both are there, and not the same. */
  conflict: boolean
  /** Both can stay. */
  both: boolean
  choice: Choice
  onChoose: (choice: Choice) => void
}

/** One field of both cards; one of the two is chosen, or both where both can stand. */
export function FieldRow({
  name,
  discreet,
  winner,
  loser,
  outcome,
  conflict,
  both,
  choice,
  onChoose,
}: Props) {
  const t = useTexts().duplicates
  const said = (text: string) => (
    <Covered name={name} covers={discreet && text !== ''}>
      {text || t.empty}
    </Covered>
  )
  const side = (value: 'winner' | 'loser', text: string) => {
    const taken = choice === value || choice === 'both'
    return (
      <td>
        <button
          type="button"
          className={styles.choice}
          aria-pressed={taken}
          data-side={value}
          aria-label={`${name}: ${text || t.empty}`}
          onClick={() => onChoose(value)}
          onKeyDown={(event) => {
            if (event.key !== ' ' || !both) return
            event.preventDefault()
            onChoose(choice === 'both' ? value : 'both')
          }}
        >
          {said(text)}
        </button>
      </td>
    )
  }
  return (
    <tr data-field-row>
      <th scope="row">
        {name}
        {conflict && choice !== 'both' && (
          <span className={styles.conflict}>
            <IconAlertTriangle size={15} aria-hidden /> {t.conflict}
          </span>
        )}
      </th>
      {side('winner', winner)}
      {side('loser', loser)}
      <td className={styles.outcome}>
        {said(outcome)}
        {both && conflict && (
          <button
            type="button"
            className={styles.both}
            aria-pressed={choice === 'both'}
            data-side="both"
            aria-label={`${name}: ${t.both}`}
            onClick={() => onChoose('both')}
          >
            {t.both}
          </button>
        )}
      </td>
    </tr>
  )
}
