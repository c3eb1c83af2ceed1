import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { TimelineEntry } from '@shared/features/history/contract'
import { formatEuro } from '@shared/kernel/money'

/** „Stornieren“: the points go with the purchase. */
export function PurchaseActions({ entry }: { entry: Extract<TimelineEntry, { type: 'purchase' }> }) {
  const t = useTexts().history
  const amount = formatEuro(entry.cents)
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
