import { Button } from '@mantine/core'
import { navigate } from '@renderer/shell/location'
import { useRoutes } from '@renderer/shell/route'
import { newCustomer } from '@renderer/shell/shortcuts'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { IconCards, IconPlus, IconTableImport } from '@tabler/icons-react'
import styles from './today.module.css'

/** The first morning: the card box is empty, and this is how it gets filled. */
export function FirstSteps() {
  const t = useTexts().today
  const canImport = useRoutes().some((route) => route.path === '/import')
  return (
    <Panel title={t.firstTitle} icon={IconCards}>
      <p className={styles.none}>{t.firstText}</p>
      <div className={styles.steps}>
        <Button size="md" leftSection={<IconPlus size={19} aria-hidden />} onClick={newCustomer}>
          {t.firstCustomer}
        </Button>
        {canImport && (
          <Button
            size="md"
            variant="default"
            leftSection={<IconTableImport size={19} aria-hidden />}
            onClick={() => void navigate('/import')}
          >
            {t.firstImport}
          </Button>
        )}
      </div>
    </Panel>
  )
}
