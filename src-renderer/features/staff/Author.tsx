import { StaffMark } from '@renderer/ui/staff-mark/StaffMark'
import styles from './staff.module.css'
import { useStaff } from './use-staff'

type Props = {
  /** The initials that an entry is signed with; nothing is shown for none. */
  actor: string
  /** Leaves the name to the tip and to the screen reader. */
  short?: boolean
}

/** Who wrote an entry: the mark on their colour and the name; of initials that nobody here has, these alone. */
export function Author({ actor, short = false }: Props) {
  const known = useStaff().byInitials(actor)
  if (actor === '') return null
  const name = known?.name ?? actor
  return (
    <span className={styles.author} title={short ? name : undefined}>
      <StaffMark initials={actor} colour={known?.colour ?? 'grey'} size={22} />
      <span className={short ? 'visually-hidden' : undefined}>{name}</span>
    </span>
  )
}
