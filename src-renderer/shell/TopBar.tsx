import styles from './TopBar.module.css'

/** Search and the two things that are done all day. */
export function TopBar() {
  return <header className={styles.bar} />
}
