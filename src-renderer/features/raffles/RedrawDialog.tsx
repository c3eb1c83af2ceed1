import { Button, Group, Modal } from '@mantine/core'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { toastDone } from '@renderer/shell/toast'
import { useUndo } from '@renderer/shell/undo'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { TextField } from '@renderer/ui/text-field/TextField'
import type { Raffle } from '@shared/features/raffles/raffle'
import { useState } from 'react'
import styles from './raffles.module.css'

type Props = { prize: Raffle['prizes'][number]; onClose: () => void }

/** Asks why the winner does not take the prize, and draws another one. */
export function RedrawDialog({ prize, onClose }: Props) {
  const { raffles: t, ui } = useTexts()
  const [text, setText] = useState('')
  const undo = useUndo()
  const work = useLongWork('raffles', 'redraw')
  const current = prize.winners.find(({ passedAt }) => passedAt === null)
  const draw = async () => {
    const result = await work.run({ prizeId: prize.id, text: text.trim() })
    if (!result) return
    const said = t.redrawn(result.listName)
    toastDone(said, { label: ui.undo, onClick: () => void undo(result.operationId, said) })
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t.redrawTitle(prize.name)}>
      <form
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault()
          void draw()
        }}
      >
        {current && <p className={styles.hint}>{t.redrawText(current.listName)}</p>}
        <TextField
          label={t.why}
          placeholder={t.whyPlaceholder}
          value={text}
          limit={500}
          data-autofocus
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {work.state === 'failed' && <ErrorNotice error={work.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {ui.cancel}
          </Button>
          <Button type="submit" loading={work.state === 'running'}>
            {t.redraw}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
