import { Button, Group, Modal } from '@mantine/core'
import { Covered } from '@renderer/features/fields'
import { useTexts } from '@renderer/shell/use-texts'
import type { CardFields } from '@shared/features/customers/card'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { type ComparedField, compareCards } from './compare'
import styles from './conflict.module.css'

type Props = {
  /** The card as it was when the form was opened. */
  base: CardFields
  mine: CardFields
  theirs: CardFields
  saving: boolean
  onKeepMine: () => void
  onKeepTheirs: () => void
  /** Back to the form, nothing decided. */
  onClose: () => void
}

/** Two versions of one card meet: what each changed, and which is to count. */
export function ConflictDialog({ base, mine, theirs, saving, onKeepMine, onKeepTheirs, onClose }: Props) {
  const t = useTexts().cardForm.conflict
  const rows = compareCards(base, mine, theirs)
  return (
    <Modal opened onClose={onClose} title={t.title} size="xl">
      <p className={styles.text}>{t.text}</p>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.field}</th>
              <th scope="col">{t.before}</th>
              <th scope="col">{t.theirs}</th>
              <th scope="col">{t.mine}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.field} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.hint}>{t.keepMineHint}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t.goOn}
        </Button>
        <Button variant="default" onClick={onKeepTheirs}>
          {t.keepTheirs}
        </Button>
        <Button data-autofocus loading={saving} onClick={onKeepMine}>
          {t.keepMine}
        </Button>
      </Group>
    </Modal>
  )
}

function Row({ row }: { row: ComparedField }) {
  const t = useTexts().cardForm.conflict
  const Icon = row.clash ? IconAlertTriangle : IconCheck
  const cell = (text: string, changed: boolean) => (
    <td className={changed ? styles.changed : styles.same}>{changed ? said(text) : t.same}</td>
  )
  const said = (text: string) => (
    <Covered name={row.field} covers={row.discreet && text !== ''}>
      {text || t.empty}
    </Covered>
  )
  return (
    <tr>
      <th scope="row">
        {row.field}
        {row.mineChanged && row.theirsChanged && (
          <span className={row.clash ? styles.both : styles.bothStay}>
            <Icon size={15} aria-hidden /> {row.clash ? t.both : t.bothStay}
          </span>
        )}
      </th>
      <td className={styles.same}>{said(row.before)}</td>
      {cell(row.theirs, row.theirsChanged)}
      {cell(row.mine, row.mineChanged)}
    </tr>
  )
}
