import { Checkbox, Stack, Text } from '@mantine/core'
import { navigate } from '@renderer/shell/location'
import { showMessage } from '@renderer/shell/messages/messages-store'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { ConfirmButton } from '@renderer/ui/ConfirmButton'
import type { CustomerCard } from '@shared/features/customers/card'
import { householdsOnlyOf } from '@shared/features/customers/people'
import { useState } from 'react'

/** Erases a card for good, after asking, and on wish the household that it empties; cannot be taken back. */
export function EraseButton({ card }: { card: CustomerCard }) {
  const t = useTexts().privacy
  const households = householdsOnlyOf(card).map(({ displayName }) => displayName)
  const [withHousehold, setWithHousehold] = useState(false)
  const erase = useWrite('privacy', 'erase', {
    onDone: ({ traces, emptied }) => {
      const goneToo = withHousehold && households.length > 0
      showMessage({
        tone: 'done',
        title: goneToo
          ? t.erasedWithHousehold(card.displayName, households)
          : t.erased(card.displayName, emptied),
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
      text={
        <Stack>
          <Text>{t.eraseText}</Text>
          {households.map((household) => (
            <Text key={household}>{t.emptiesHousehold(household)}</Text>
          ))}
          {households.length > 0 && (
            <Checkbox
              label={t.withHousehold(households.join('“, „'))}
              checked={withHousehold}
              onChange={(event) => setWithHousehold(event.currentTarget.checked)}
            />
          )}
        </Stack>
      }
      confirm={t.eraseConfirm}
      loading={erase.isPending}
      onConfirm={() => erase.mutate({ customerId: card.id, withHousehold })}
    >
      {t.erase}
    </ConfirmButton>
  )
}
