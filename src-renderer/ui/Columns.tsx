import type { ReactNode } from 'react'
import styles from './Columns.module.css'

/** Panels side by side, in as many columns as there is room for. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>
}

/** Panels of one column, one below the other. */
export function Column({ children }: { children: ReactNode }) {
  return <div className={styles.column}>{children}</div>
}
