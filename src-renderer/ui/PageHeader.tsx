import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './PageHeader.module.css'

type Props = {
  title: string
  /** One dim line below the title. */
  subtitle?: ReactNode
  /** Small line above the title: where one is (`Briefe › Adventsverkostung`). */
  above?: ReactNode
  /** Buttons at the right. */
  children?: ReactNode
}

/** The head of a page: its only h1. */
export function PageHeader({ title, subtitle, above, children }: Props) {
  return (
    <div className={styles.header}>
      <div>
        {above && <div className={styles.dim}>{above}</div>}
        <Title order={1}>{title}</Title>
        {subtitle && <div className={styles.dim}>{subtitle}</div>}
      </div>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  )
}
