import type { IconProps } from '@tabler/icons-react'
import type { ComponentType, ReactNode } from 'react'
import styles from './Chip.module.css'
import tones from './tones.module.css'

export type Tone = 'green' | 'red' | 'gold' | 'blue' | 'sand'

type Props = {
  children: ReactNode
  tone?: Tone
  icon?: ComponentType<IconProps>
}

/** A small word on a tint: tags, states, counts. The word says it, the colour only helps. */
export function Chip({ children, tone = 'sand', icon: Icon }: Props) {
  return (
    <span className={`${styles.chip} ${tones[tone]}`}>
      {Icon && <Icon size={16} stroke={1.8} aria-hidden />}
      {children}
    </span>
  )
}
