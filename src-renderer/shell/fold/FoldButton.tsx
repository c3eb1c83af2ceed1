import { Button } from '@mantine/core'
import { useTexts } from '../use-texts'
import styles from './fold.module.css'
import { useUnfolded } from './use-unfolded'

type Props = {
  /** How much there is besides what is shown at first; left out: not to be counted, as of a long text. */
  rest?: number
  /** What it is: „Felder“. */
  what?: string
}

/** „3 weitere Felder“: unfolds the card, and folds it again. */
export function FoldButton({ rest, what = '' }: Props) {
  const t = useTexts().ui
  const [unfolded, setUnfolded] = useUnfolded()
  const more = rest === undefined ? t.showMore : t.more(rest, what)
  return (
    <Button
      className={styles.button}
      variant="subtle"
      size="compact-sm"
      aria-expanded={unfolded}
      onClick={() => setUnfolded(!unfolded)}
    >
      {unfolded ? t.showLess : more}
    </Button>
  )
}
