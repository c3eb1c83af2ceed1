import type { Outputs } from '@renderer/rpc/client'
import { errorCode } from '@renderer/rpc/errors'
import { useScannedAnswer } from '@renderer/shell/scanner/scan-target'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useRequestId } from '@renderer/shell/use-request-id'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { CivilDate } from '@shared/kernel/civil-date'
import { formatEuro } from '@shared/kernel/money'
import { texts } from '@shared/texts'
import { useState } from 'react'

const maximumCents = 100_000_000

/** The purchase that is being written down, and its booking. */
export function useBooking(customerId: number) {
  const t = useTexts().purchases
  const [cents, setCents] = useState<number | null>(null)
  const [half, setHalf] = useState(false)
  const [on, setOn] = useState<{ day: CivilDate | null; valid: boolean }>({ day: null, valid: true })
  const [text, setText] = useState('')
  const scanned = useScannedAnswer()
  const [typedCode, setTypedCode] = useState<string | null>(null)
  const code = typedCode ?? (scanned.customerId === customerId ? scanned.code : '')
  const [amountError, setAmountError] = useState<string>()
  const request = useRequestId()
  const write = useWrite('purchases', 'book', {
    said: ({ purchase, balance, answer }) =>
      [
        t.booked(formatEuro(purchase.cents), purchase.points, balance),
        answer && saidOfAnswer(answer, customerId),
      ]
        .filter(Boolean)
        .join(' '),
    handles: ['DATE_IN_FUTURE', 'ANSWER_CODE_UNKNOWN'],
    onDone: () => {
      request.succeeded()
      setCents(null)
      setOn({ day: null, valid: true })
      setText('')
      setTypedCode(null)
      useScannedAnswer.setState({ customerId: 0, code: '' })
    },
  })

  // What is being booked is on its way, wherever the window goes.
  useUnsavedGuard(
    !write.isPending && (cents !== null || half || text.trim() !== '' || (typedCode ?? '').trim() !== ''),
  )

  const book = () => {
    if (write.isPending || !on.valid) return
    if (cents === null || cents === 0) return setAmountError(t.tooSmall)
    if (cents > maximumCents) return setAmountError(t.tooLarge)
    const purchase = {
      customerId,
      cents,
      text: text.trim(),
      ...(on.day && { on: on.day }),
      ...(code.trim() && { answerCode: code.trim() }),
    }
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
    code,
    setCode: (value: string) => {
      write.reset()
      setTypedCode(value)
    },
    codeError:
      errorCode(write.error) === 'ANSWER_CODE_UNKNOWN' ? texts().answers.purchase.unknown : undefined,
    amountError,
    dayError: errorCode(write.error) === 'DATE_IN_FUTURE' ? t.inFuture : undefined,
    busy: write.isPending,
    book,
  }
}

/** What a code that came with the purchase counted for. */
function saidOfAnswer(
  { addressee, counted }: NonNullable<Outputs['purchases']['book']['answer']>,
  customerId: number,
): string {
  const t = texts().answers.purchase
  if (!counted) return t.again(addressee.listName)
  return addressee.customerId === customerId
    ? t.counted(addressee.campaignName)
    : t.countedFor(addressee.listName, addressee.campaignName)
}
