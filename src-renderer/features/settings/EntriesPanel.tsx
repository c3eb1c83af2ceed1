import { Button } from '@mantine/core'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { IconNotes } from '@tabler/icons-react'
import styles from './settings.module.css'

/** The way to the kinds of entries and things. */
export function EntriesPanel() {
  const t = useTexts().entries.settings
  return (
    <Panel title={t.title} icon={IconNotes}>
      <p className={styles.hint}>{t.hint}</p>
      <div className={styles.links}>
        <Button onClick={() => void navigate('/settings/entries')}>{t.open}</Button>
      </div>
    </Panel>
  )
}
