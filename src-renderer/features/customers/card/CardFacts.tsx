import { Button } from '@mantine/core'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import type { CustomerCard } from '@shared/features/customers/card'
import { formatBirthday } from '@shared/kernel/birthday'
import { dialLink } from '@shared/kernel/phone'
import { IconPencil, IconX } from '@tabler/icons-react'
import { AddressFact } from './AddressFact'
import { BelongingFacts } from './BelongingFacts'
import styles from './card.module.css'
import { Fact } from './Fact'
import { PeopleFacts } from './PeopleFacts'
import { hasTerms, TermsFacts } from './TermsFacts'
import { WebFact } from './WebFact'

/** What stands on the card: where they live, how they are reached, who belongs to it, what to remember. */
export function CardFacts({ card }: { card: CustomerCard }) {
  const t = useTexts().customers.card
  const own = card.kind === 'person' ? card.people[0]?.birthday : undefined
  const reach = card.phones.length + card.emails.length + card.webAddresses.length > 0
  const informal = card.kind === 'person' && card.people[0]?.addressForm === 'informal'
  const rest = card.people.length > 0 && card.kind !== 'person'
  const belongs = card.memberOf.length > 0
  const more = rest || belongs || card.adObjection || card.note !== '' || informal || hasTerms(card)
  const empty = card.addresses.length === 0 && !reach && !own && !more
  if (empty)
    return (
      <div className={styles.bare}>
        {t.nothing}
        <Button
          variant="default"
          leftSection={<IconPencil size={18} aria-hidden />}
          onClick={() => void navigate(`/customers/${card.id}/edit`)}
        >
          {t.complete}
        </Button>
      </div>
    )
  return (
    <div className={styles.facts}>
      {card.addresses.length > 0 && (
        <dl>
          {card.addresses.map((address, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: addresses have nothing else that tells them apart.
            <AddressFact key={index} address={address} first={index === 0} />
          ))}
        </dl>
      )}
      {(reach || own) && (
        <dl className={styles.reach}>
          {card.phones.map(({ label, number }) => (
            <Fact key={`${label} ${number}`} name={t.phoneLabels[label]}>
              <a href={dialLink(number)}>{number}</a>
            </Fact>
          ))}
          {card.emails.map(({ label, address }) => (
            <Fact key={`${label} ${address}`} name={t.emailLabels[label]}>
              <a href={`mailto:${address}`}>{address}</a>
            </Fact>
          ))}
          {card.webAddresses.map((web) => (
            <WebFact key={`${web.label} ${web.url}`} web={web} />
          ))}
          {own && <Fact name={t.birthdayFact}>{formatBirthday(own)}</Fact>}
        </dl>
      )}
      {more && (
        <dl>
          {rest && <PeopleFacts card={card} />}
          {belongs && <BelongingFacts card={card} />}
          {card.adObjection && (
            <Fact name={t.advertising}>
              <Chip tone="red" icon={IconX}>
                {t.objection}
              </Chip>
            </Fact>
          )}
          {informal && <Fact name={t.addressForm}>{t.informal}</Fact>}
          <TermsFacts card={card} />
          {card.note && (
            <Fact name={t.note}>
              <span className={styles.note}>{card.note}</span>
            </Fact>
          )}
        </dl>
      )}
    </div>
  )
}
