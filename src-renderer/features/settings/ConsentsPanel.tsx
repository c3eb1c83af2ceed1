import { Button } from '@mantine/core'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { IconSignature } from '@tabler/icons-react'
import styles from './settings.module.css'

/** The way to the page of the consents, which has settings of its own. */
export function ConsentsPanel() {
  const { consents } = useTexts()
  const t = consents.page
  return (
    <Panel title={t.title} icon={IconSignature}>
      <p className={styles.hint}>{t.toPageHint}</p>
      <Button variant="default" onClick={() => void navigate('/consents')}>
        {t.toPage}
      </Button>
    </Panel>
  )
}
