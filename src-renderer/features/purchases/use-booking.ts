import { errorCode } from '@renderer/rpc/errors'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useRequestId } from '@renderer/shell/use-request-id'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { CivilDate } from '@shared/kernel/civil-date'
import { formatEuro } from '@shared/kernel/money'
import { useState } from 'react'

const maximumCents = 100_000_000

/** The purchase that is being written down, and its booking. */
export function useBooking(customerId: number) {
  const t = useTexts().purchases
  const [cents, setCents] = useState<number | null>(null)
  const [half, setHalf] = useState(false)
  const [on, setOn] = useState<{ day: CivilDate | null; valid: boolean }>({ day: null, valid: true })
  const [text, setText] = useState('')
  const [amountError, setAmountError] = useState<string>()
  const request = useRequestId()
  const write = useWrite('purchases', 'book', {
    said: ({ purchase, balance }) => t.booked(formatEuro(purchase.cents), purchase.points, balance),
    handles: ['DATE_IN_FUTURE'],
    onDone: () => {
      request.succeeded()
      setCents(null)
      setOn({ day: null, valid: true })
      setText('')
    },
  })

  // What is being booked is on its way, wherever the window goes.
  useUnsavedGuard(!write.isPending && (cents !== null || half || text.trim() !== ''))

  const book = () => {
    if (write.isPending || !on.valid) return
    if (cents === null || cents === 0) return setAmountError(t.tooSmall)
    if (cents > maximumCents) return setAmountError(t.tooLarge)
    const purchase = { customerId, cents, text: text.trim(), ...(on.day && { on: on.day }) }
    write.mutate({ ...purchase, requestId: request.idFor(purchase) })
  }

  return {
    cents,
    /** `valid` is false while the amount is but half typed. */
    setCents: (value: number | null, valid: boolean) => {
      setAmountError(undefined)
      setCents(value)
      setHalf(!valid)
    },
    on: on.day,
    setOn: (day: CivilDate | null, valid: boolean) => {
      write.reset()
      setOn({ day, valid })
    },
    text,
    setText,
    amountError,
    dayError: errorCode(write.error) === 'DATE_IN_FUTURE' ? t.inFuture : undefined,
    busy: write.isPending,
    book,
  }
}
