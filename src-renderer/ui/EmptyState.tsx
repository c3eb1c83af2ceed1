import { Button } from '@mantine/core'
import type { IconProps } from '@tabler/icons-react'
import type { ComponentType, ReactNode } from 'react'
import styles from './EmptyState.module.css'

type Props = {
  icon: ComponentType<IconProps>
  title: string
  /** What belongs here. */
  text?: ReactNode
  /** The first step. */
  action?: { label: string; onClick: () => void }
}

/** What an empty page or panel says: what belongs here, and the first step. */
export function EmptyState({ icon: Icon, title, text, action }: Props) {
  return (
    <div className={styles.empty}>
      <span className={styles.icon}>
        <Icon size={26} stroke={1.6} aria-hidden />
      </span>
      <strong>{title}</strong>
      {text && <p>{text}</p>}
      {action && <Button onClick={action.onClick}>{action.label}</Button>}
    </div>
  )
}
