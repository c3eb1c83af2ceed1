import { Button, Modal, Stack, Text } from '@mantine/core'
import { callNewCard } from '../new-card-call'
import { focusSearch } from '../search/search-store'
import { useTexts } from '../use-texts'
import { useUnknownCode } from './use-scanner'

/** Asks what to do with a scanned number that is on nobody's card. */
export function UnknownCode() {
  const t = useTexts().scanner
  const { code } = useUnknownCode()
  const close = () => useUnknownCode.setState({ code: null })
  const then = (act: (number: string) => void) => () => {
    close()
    if (code !== null) act(code)
  }
  return (
    <Modal opened={code !== null} onClose={close} title={t.unknown} returnFocus={false}>
      <Text mb="lg">{t.unknownText(code ?? '')}</Text>
      <Stack gap="sm">
        <Button data-autofocus onClick={then((cardNumber) => callNewCard({ cardNumber }))}>
          {t.newCustomer}
        </Button>
        {/* Once the dialog has gone, as it gives the focus back. */}
        <Button variant="default" onClick={then((number) => setTimeout(() => focusSearch('number', number)))}>
          {t.giveTo}
        </Button>
        <Button variant="subtle" onClick={close}>
          {t.nothing}
        </Button>
      </Stack>
    </Modal>
  )
}
