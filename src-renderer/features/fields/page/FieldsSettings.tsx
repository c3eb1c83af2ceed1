import { Button } from '@mantine/core'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { IconForms } from '@tabler/icons-react'
import styles from './page.module.css'

/** On the page of the settings: what own fields are, and the way to them. */
export function FieldsSettings() {
  const t = useTexts().fields.page
  return (
    <Panel title={t.title} icon={IconForms}>
      <p className={styles.hint}>{t.panelHint}</p>
      <Button variant="default" onClick={() => void navigate('/settings/fields')}>
        {t.toPage}
      </Button>
    </Panel>
  )
}
