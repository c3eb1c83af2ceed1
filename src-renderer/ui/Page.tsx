import type { ReactNode } from 'react'
import styles from './Page.module.css'

type Props = {
  children: ReactNode
  /** A width that fits reading and forms; left out: as wide as the window. */
  narrow?: boolean
}

/** The usual room of a page: its margins, and panels below each other. */
export function Page({ children, narrow = false }: Props) {
  return <div className={`${styles.page} ${narrow ? styles.narrow : ''}`}>{children}</div>
}
