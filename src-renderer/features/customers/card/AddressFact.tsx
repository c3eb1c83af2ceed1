import { useTexts } from '@renderer/shell/use-texts'
import { Fact } from '@renderer/ui/Fact'
import type { AddressFields } from '@shared/features/customers/card'
import { formatDate } from '@shared/kernel/civil-date'
import styles from './facts.module.css'

/** One address, a line each; the first one is the one that letters go to. */
export function AddressFact({ address, first }: { address: AddressFields; first: boolean }) {
  const t = useTexts()
  const { label, extra, street, poBox, poBoxPostcode, postcode, city, country, fromOn, toOn } = address
  const lines = [
    extra,
    street,
    poBox && [t.customers.card.poBox(poBox), poBoxPostcode].filter(Boolean).join(', '),
    [postcode, city].filter(Boolean).join(' '),
    country === 'DE' ? '' : (t.cardForm.countries[country] ?? country),
    t.cardForm.holds(fromOn && formatDate(fromOn), toOn && formatDate(toOn)),
  ].filter(Boolean)
  const usual = label === 'main' || label === 'home'
  const name = first && usual ? t.customers.card.address : t.customers.card.addressLabels[label]
  return (
    <Fact name={name}>
      {lines.map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
    </Fact>
  )
}
