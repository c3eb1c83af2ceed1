import type { CustomerCard } from '@shared/features/customers/card'

/** A card as the questions see it. */
export type AskedCard = CustomerCard & {
  /** „Nur das Nötigste“. */
  minimal: boolean
  /** Of whom on it nothing is known yet about advertising by e-mail. */
  silentOnEmail: number[]
}
