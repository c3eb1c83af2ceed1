import { Button } from '@mantine/core'
import { navigate } from '@renderer/shell/location'
import { useUndo } from '@renderer/shell/undo'
import { useTexts } from '@renderer/shell/use-texts'
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import styles from './bulk.module.css'

type Props = { operationId: number; changed: number; onAnother: () => void }

/** What has been done, and the way to take it back as a whole. */
export function Done({ operationId, changed, onAnother }: Props) {
  const { bulk: t } = useTexts()
  const undo = useUndo()
  const back = useRef<HTMLButtonElement>(null)
  // The button that had the focus is gone.
  useEffect(() => back.current?.focus(), [])
  const takeBack = async () => {
    if (await undo(operationId)) onAnother()
  }
  return (
    <div className={styles.done}>
      <p role="status">
        <IconCircleCheck size={22} stroke={1.8} aria-hidden />
        <strong>{t.done(changed)}</strong>
      </p>
      <div className={styles.buttons}>
        <Button ref={back} onClick={() => void navigate('/customers')}>
          {t.back}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          onClick={() => void takeBack()}
        >
          {t.undo}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {t.another}
        </Button>
      </div>
    </div>
  )
}
