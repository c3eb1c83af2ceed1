import { dialLink } from '@shared/kernel/phone'

/** A number to call, with whose it is where it is not the card's own. */
export function PhoneLink({ of: { phone, phoneOf } }: { of: { phone: string; phoneOf: string } }) {
  return (
    <span>
      <a href={dialLink(phone)}>{phone}</a>
      {phoneOf && ` (${phoneOf})`}
    </span>
  )
}
