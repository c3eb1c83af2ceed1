import { Link } from '@renderer/shell/Link'
import styles from '../campaigns.module.css'

/** Names that open their cards. */
export function PeopleLinks({ people }: { people: readonly { customerId: number; listName: string }[] }) {
  return (
    <ul className={styles.names}>
      {people.map(({ customerId, listName }) => (
        <li key={customerId}>
          <Link to={`/customers/${customerId}`}>{listName}</Link>
        </li>
      ))}
    </ul>
  )
}
