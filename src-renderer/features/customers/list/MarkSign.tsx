import { useTexts } from '@renderer/shell/use-texts'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './list.module.css'

type Props = {
  marked: boolean
  onMark: () => void
  /** Stands there while the row is not marked. */
  children?: ReactNode
}

/** The tick of a marked row; a click on its place marks the row, the keys do it by Space. */
export function MarkSign({ marked, onMark, children }: Props) {
  const t = useTexts().customers.marks
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list has the focus and handles the keys.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same.
    <span
      className={styles.sign}
      title={t.mark}
      data-marked={marked || undefined}
      onClick={(event) => {
        event.stopPropagation()
        onMark()
      }}
    >
      {marked ? (
        <span className={styles.tick}>
          <IconCheck size={20} stroke={2.4} aria-hidden />
        </span>
      ) : (
        children
      )}
    </span>
  )
}
