import { Button } from '@mantine/core'
import { useStartLetter } from '@renderer/features/letters'
import { toastError } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { IconMail } from '@tabler/icons-react'

/** „Brief an die Mitglieder“: begins a letter to everybody who belongs to the club when it is printed. */
export function ClubLetter({ card }: { card: CustomerCard }) {
  const t = useTexts().belonging.letter
  const start = useStartLetter()
  const write = () =>
    start(
      { type: 'memberOf', groupId: card.id },
      { subject: card.displayName, purpose: 'advertising', body: t.body },
    )
  return (
    <Button
      variant="default"
      size="compact-md"
      leftSection={<IconMail size={17} aria-hidden />}
      onClick={() => void write().catch(toastError)}
    >
      {t.write}
    </Button>
  )
}
