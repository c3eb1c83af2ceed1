import { Button } from '@mantine/core'
import { useStartLetter } from '@renderer/features/letters'
import { toastError } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import type { GiftRecipient } from '@shared/features/gifts/contract'
import { giftTakers } from '@shared/features/gifts/rules'
import { IconMail } from '@tabler/icons-react'
import styles from './gifts.module.css'

type Props = { companyId: number; year: number; recipients: readonly GiftRecipient[] }

/** „Brief an alle“: begins a letter to the cards of who gets a gift this year, and says whom it does not reach so. */
export function GiftLetter({ companyId, year, recipients }: Props) {
  const t = useTexts().gifts.letter
  const start = useStartLetter()
  const { takers } = giftTakers(recipients)
  const to = takers.flatMap(({ letterTo }) => letterTo ?? [])
  const hint = t.hint(to.filter((id) => id === companyId).length, takers.length - to.length)
  const write = () =>
    start(
      { type: 'ids', ids: [...new Set(to)] },
      { subject: t.subject(year), purpose: 'advertising', body: t.body },
    )
  if (to.length === 0) return null
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconMail size={18} aria-hidden />}
        onClick={() => void write().catch(toastError)}
      >
        {t.write}
      </Button>
      {hint && <small className={styles.none}>{hint}</small>}
    </>
  )
}
