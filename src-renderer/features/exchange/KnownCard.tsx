import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import type { ImportPreview } from '@shared/features/exchange/contract'
import { IconUser } from '@tabler/icons-react'
import { ChangesTable } from './ChangesTable'
import styles from './import.module.css'

type Props = { known: NonNullable<ImportPreview['rows'][number]['known']>; skipped: boolean }

/** A customer who is there already, and what would change on the card, old → new. */
export function KnownCard({ known, skipped }: Props) {
  const t = useTexts().importPage
  return (
    <div className={styles.card}>
      <Chip tone="green" icon={IconUser}>
        {t.knownCard(known.name)}
      </Chip>
      {known.changes.length === 0 && !skipped && <p className={styles.dim}>{t.nothingChanges}</p>}
      {known.changes.length > 0 && <ChangesTable changes={known.changes} />}
    </div>
  )
}
