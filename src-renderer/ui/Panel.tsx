import { Title } from '@mantine/core'
import type { IconProps } from '@tabler/icons-react'
import type { ComponentType, ReactNode } from 'react'
import styles from './Panel.module.css'

type Props = {
  title?: string
  icon?: ComponentType<IconProps>
  /** Colour of the icon. */
  tone?: 'green' | 'red' | 'gold' | 'blue'
  /** At the right of the head: a chip, a link, a button. */
  aside?: ReactNode
  children?: ReactNode
  className?: string
}

/** A card of the page with a head (h2), an icon and a hairline below it. */
export function Panel({ title, icon: Icon, tone = 'green', aside, children, className = '' }: Props) {
  return (
    <section className={`${styles.panel} ${className}`} aria-label={title}>
      {title !== undefined && (
        <div className={styles.head}>
          {Icon && <Icon size={21} stroke={1.8} className={styles[tone]} aria-hidden />}
          <Title order={2}>{title}</Title>
          {aside && <div className={styles.aside}>{aside}</div>}
        </div>
      )}
      {children}
    </section>
  )
}
