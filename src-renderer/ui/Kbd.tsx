import styles from './Kbd.module.css'

/** A key combination as people say it: `<Kbd keys="Strg+K" />` shows two keys. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={styles.keys}>
      {keys.split('+').map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  )
}
