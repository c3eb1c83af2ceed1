import { Button } from '@mantine/core'
import { carrySelection } from '@renderer/features/selections'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import type { Selection } from '@shared/features/selections/selection'
import { IconFileExport } from '@tabler/icons-react'
import styles from './lists.module.css'

/** The way to the same customers as a file. */
export function ToExport({ selection }: { selection: Selection }) {
  const { listPage: t } = useTexts()
  return (
    <Panel title={t.exportTitle} icon={IconFileExport} tone="blue">
      <div className={styles.stack}>
        <p className={styles.dim}>{t.exportHint}</p>
        <div className={styles.buttons}>
          <Button
            variant="default"
            onClick={() => {
              carrySelection(selection)
              void navigate('/export?of=marked')
            }}
          >
            {t.toExport}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
