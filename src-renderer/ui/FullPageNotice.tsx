import { Button, Title } from '@mantine/core'
import { IconMoodSad, type IconProps } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import styles from './FullPageNotice.module.css'

type Props = {
  title: string
  text: string
  icon?: ComponentType<IconProps>
  action?: { label: string; onClick: () => void }
}

/** Fills a page with one message, for when there is nothing else to show. */
export function FullPageNotice({ title, text, icon: Icon = IconMoodSad, action }: Props) {
  return (
    <div className={styles.page} role="alert">
      <Icon size={44} stroke={1.5} aria-hidden />
      <Title order={1}>{title}</Title>
      <p>{text}</p>
      {action && <Button onClick={action.onClick}>{action.label}</Button>}
    </div>
  )
}
