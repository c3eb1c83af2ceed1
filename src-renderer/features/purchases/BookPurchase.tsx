import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { DateField } from '@renderer/ui/DateField'
import { MoneyField } from '@renderer/ui/MoneyField'
import { TextField } from '@renderer/ui/text-field/TextField'
import { pointsFor } from '@shared/features/purchases/rules'
import { IconShoppingCart } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import styles from './purchases.module.css'
import { useBooking } from './use-booking'

type Props = {
  customerId: number
  /** „Einkauf buchen“ was chosen elsewhere: the cursor goes into the amount. */
  wanted: boolean
  onWanted: () => void
}

/** A purchase in one field: amount, Enter. Day and text can be told, too. */
export function BookPurchase({ customerId, wanted, onWanted }: Props) {
  const { purchases: t, answers } = useTexts()
  const booking = useBooking(customerId)
  const [details, setDetails] = useState(false)
  const amount = useRef<HTMLInputElement>(null)
  const rate = useRead('settings', 'get', undefined).data?.loyalty.pointsPerEuro ?? 0
  const shown = details || booking.code !== ''
  const points = booking.cents === null ? 0 : pointsFor(booking.cents, rate)

  useEffect(() => {
    if (!wanted) return
    amount.current?.focus()
    onWanted()
  })

  return (
    <form
      className={styles.box}
      aria-label={t.label}
      onSubmit={(event) => {
        event.preventDefault()
        booking.book()
        amount.current?.focus()
      }}
    >
      <div className={styles.line}>
        <IconShoppingCart size={20} stroke={1.7} aria-hidden />
        <MoneyField
          ref={amount}
          className={styles.amount}
          variant="unstyled"
          rightSectionWidth={18}
          aria-label={t.amount}
          placeholder={t.amountPlaceholder}
          value={booking.cents}
          onChange={booking.setCents}
          error={booking.amountError}
        />
      </div>
      {shown && (
        <div className={styles.details}>
          <DateField label={t.on} value={booking.on} onChange={booking.setOn} error={booking.dayError} />
          <TextField
            label={t.text}
            placeholder={t.textPlaceholder}
            value={booking.text}
            limit={1000}
            autoComplete="off"
            onChange={(event) => booking.setText(event.currentTarget.value)}
          />
          <TextField
            label={answers.purchase.code}
            placeholder={answers.purchase.placeholder}
            value={booking.code}
            limit={100}
            autoComplete="off"
            error={booking.codeError}
            onChange={(event) => booking.setCode(event.currentTarget.value)}
          />
        </div>
      )}
      <div className={styles.foot}>
        {booking.cents ? (
          <span className={styles.gives}>{points > 0 && t.gives(points)}</span>
        ) : (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={details}
            onClick={() => setDetails(!details)}
          >
            {t.details}
          </button>
        )}
        {booking.cents !== null && !details && (
          <button type="button" className={styles.toggle} onClick={() => setDetails(true)}>
            {t.details}
          </button>
        )}
        {booking.cents !== null && (
          <Button type="submit" size="compact-md" loading={booking.busy}>
            {t.book}
          </Button>
        )}
      </div>
    </form>
  )
}
