import { ActionIcon, Button, Modal } from '@mantine/core'
import { useStaff } from '@renderer/features/staff'
import { useTexts } from '@renderer/shell/use-texts'
import { IconMessagePlus } from '@tabler/icons-react'
import { useState } from 'react'
import { NoteForm } from './NoteForm'

type Props = {
  /** The card that it speaks of. */
  customerId?: number
  /** A button with words instead of a sign. */
  wide?: boolean
}

/** „Notiz an Kollegen“; nothing where one works alone. */
export function NoteButton({ customerId, wide = false }: Props) {
  const t = useTexts().colleagueNotes
  const { working } = useStaff()
  const [opened, setOpened] = useState(false)
  if (working.length < 2) return null
  const open = () => setOpened(true)
  return (
    <>
      {wide ? (
        <Button variant="default" leftSection={<IconMessagePlus size={18} aria-hidden />} onClick={open}>
          {t.add}
        </Button>
      ) : (
        <ActionIcon variant="default" aria-label={t.add} title={t.add} onClick={open}>
          <IconMessagePlus size={19} stroke={1.8} aria-hidden />
        </ActionIcon>
      )}
      <Modal opened={opened} onClose={() => setOpened(false)} title={t.addTitle}>
        <NoteForm customerId={customerId ?? null} onDone={() => setOpened(false)} />
      </Modal>
    </>
  )
}
