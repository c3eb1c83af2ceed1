import { navigate } from '@renderer/shell/location'
import { showMessage } from '@renderer/shell/messages/messages-store'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { ConfirmButton } from '@renderer/ui/ConfirmButton'
import type { CustomerCard } from '@shared/features/customers/card'

/** Erases a card for good, after asking; cannot be taken back. */
export function EraseButton({ card }: { card: CustomerCard }) {
  const t = useTexts().privacy
  const erase = useWrite('privacy', 'erase', {
    onDone: ({ traces }) => {
      showMessage({
        tone: 'done',
        title: t.erased(card.displayName),
        text: traces === 'gone' ? t.olderCopies : t.tracesMayRemain,
        action: { label: t.toBackup, onClick: () => void navigate('/backup') },
      })
      void navigate('/customers')
    },
  })
  return (
    <ConfirmButton
      variant="default"
      title={t.eraseTitle(card.displayName)}
      text={t.eraseText}
      confirm={t.eraseConfirm}
      loading={erase.isPending}
      onConfirm={() => erase.mutate({ customerId: card.id })}
    >
      {t.erase}
    </ConfirmButton>
  )
}
