import { Button, type ButtonProps, Group, Modal, Text } from '@mantine/core'
import { texts } from '@shared/texts'
import { type ReactNode, useState } from 'react'

type Props = ButtonProps & {
  children: ReactNode
  /** The question: „Wirklich ersetzen?“ */
  title: string
  /** What will happen, and what is kept. */
  text: ReactNode
  /** The word on the button that does it. */
  confirm: string
  onConfirm: () => void
}

/** A button for what cannot be undone (else do it at once and offer „Rückgängig“): asks first. */
export function ConfirmButton({ children, title, text, confirm, onConfirm, ...button }: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button {...button} onClick={() => setAsking(true)}>
        {children}
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={title}>
        <Text component="div" mb="lg">
          {text}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
            {texts().ui.cancel}
          </Button>
          <Button
            color="red"
            onClick={() => {
              setAsking(false)
              onConfirm()
            }}
          >
            {confirm}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
