import { Progress } from '@mantine/core'
import styles from './calls.module.css'

type Props = { label: string; done: number; total: number; words: string; besides?: readonly string[] }

/** „12 von 80“, with how far that is. */
export function ListProgress({ label, done, total, words, besides = [] }: Props) {
  return (
    <div className={styles.progress}>
      <p role="status">
        <strong>{words}</strong>
        {besides.map((word) => (
          <span key={word}> · {word}</span>
        ))}
      </p>
      <Progress.Root size="lg">
        <Progress.Section value={total === 0 ? 0 : (100 * done) / total} aria-label={label} />
      </Progress.Root>
    </div>
  )
}
