import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { TimelineEntry } from '@shared/features/history/contract'
import { formatEuro } from '@shared/kernel/money'

type Props = {
  entry: Extract<TimelineEntry, { type: 'purchase' }>
  /** Its day, where that names it instead of an amount which is not for everybody's eyes. */
  on?: string | undefined
}

/** „Stornieren“: the points go with the purchase. */
export function PurchaseActions({ entry, on }: Props) {
  const t = useTexts().history
  const amount = on ? t.purchaseOf(on) : formatEuro(entry.cents)
  const cancel = useWrite('purchases', 'cancel', { said: () => t.cancelDone(amount) })
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={t.cancelOne(amount)}
      loading={cancel.isPending}
      onClick={() => cancel.mutate({ id: entry.id })}
    >
      {t.cancel}
    </Button>
  )
}
