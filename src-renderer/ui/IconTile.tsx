import type { IconProps } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { Tone } from './Chip'
import styles from './IconTile.module.css'
import tones from './tones.module.css'

type Props = { icon: ComponentType<IconProps>; tone: Tone; className?: string | undefined }

/** The sign at the beginning of a row, on its tint. Decoration: the row says it in words. */
export function IconTile({ icon: Icon, tone, className = '' }: Props) {
  return (
    <span className={`${styles.tile} ${tones[tone]} ${className}`}>
      <Icon size={20} stroke={1.7} aria-hidden />
    </span>
  )
}
