import type { StaffColour } from '@shared/features/staff/contract'
import styles from './StaffMark.module.css'

type Props = {
  initials: string
  colour: StaffColour
  /** In pixels. */
  size?: number
}

/** The initials of somebody who works here on their colour. Decoration: the name stands beside it. */
export function StaffMark({ initials, colour, size = 24 }: Props) {
  const letters = [...initials].length
  const fontSize = size * (letters < 3 ? 0.42 : letters < 5 ? 0.32 : 0.27)
  return (
    <span
      className={`${styles.mark} ${styles[colour]}`}
      style={{ width: size, height: size, fontSize }}
      aria-hidden
    >
      {initials}
    </span>
  )
}
