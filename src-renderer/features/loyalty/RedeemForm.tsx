import { Stack, TextInput } from '@mantine/core'
import { errorCode } from '@renderer/rpc/errors'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useRequestId } from '@renderer/shell/use-request-id'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { FormButtons } from '@renderer/ui/FormButtons'
import { TextField } from '@renderer/ui/text-field/TextField'
import { useRef, useState } from 'react'

type Props = { customerId: number; balance: number; onClose: () => void }

/** How many points are redeemed, and for what. */
export function RedeemForm({ customerId, balance, onClose }: Props) {
  const { loyalty: t } = useTexts()
  const [typed, setTyped] = useState('')
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<string>()
  const request = useRequestId()
  const wanted = useRef(0)
  const redeem = useWrite('loyalty', 'redeem', {
    said: (answer) => t.redeemed(wanted.current, answer.balance),
    handles: ['NOT_ENOUGH_POINTS'],
    onDone: () => {
      request.succeeded()
      onClose()
    },
  })
  const refused = errorCode(redeem.error) === 'NOT_ENOUGH_POINTS' ? t.notEnough(balance) : undefined

  useUnsavedGuard(!redeem.isSuccess && (typed.trim() !== '' || text.trim() !== ''))

  const submit = () => {
    const digits = typed.trim().replace(/\.(?=\d{3}\b)/g, '')
    const points = /^\d{1,8}$/.test(digits) ? Number(digits) : 0
    if (points < 1) return setWrong(t.amountInvalid)
    wanted.current = points
    const booking = { customerId, points, text: text.trim() }
    redeem.mutate({ ...booking, requestId: request.idFor(booking) })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Stack>
        <TextInput
          label={t.amount}
          description={t.redeemBalance(balance)}
          value={typed}
          error={wrong ?? refused}
          inputMode="numeric"
          autoComplete="off"
          data-autofocus
          onChange={(event) => {
            setWrong(undefined)
            redeem.reset()
            setTyped(event.currentTarget.value)
          }}
        />
        <TextField
          label={t.text}
          placeholder={t.textPlaceholder}
          value={text}
          limit={1000}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <FormButtons pending={redeem.isPending} onCancel={onClose}>
          {t.redeem}
        </FormButtons>
      </Stack>
    </form>
  )
}
