import styles from './results.module.css'

type Props = { value: string; label: string; beside?: string | undefined; loss?: boolean }

/** One large figure with what it is, and one small line that puts it in relation. */
export function Figure({ value, label, beside, loss = false }: Props) {
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd className={loss ? styles.loss : ''}>
        <strong className={styles.value}>{value}</strong>
      </dd>
      {beside && <dd className={styles.beside}>{beside}</dd>}
    </div>
  )
}
