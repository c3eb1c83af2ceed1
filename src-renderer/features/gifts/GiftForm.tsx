import { shownHits, useCustomerHits } from '@renderer/shell/search/use-customer-hits'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { PickField } from '@renderer/ui/pick-field/PickField'
import type { CustomerCard } from '@shared/features/customers/card'
import { livingPeople } from '@shared/features/customers/people'
import { personName } from '@shared/features/customers/rules'
import type { GiftRecipient } from '@shared/features/gifts/contract'
import { foldText } from '@shared/kernel/fold'
import { useState } from 'react'
import { GiftFields } from './GiftFields'
import styles from './gifts.module.css'

type Props = { card: CustomerCard; year: number; listed: readonly GiftRecipient[] }

/** Puts somebody on the list: a contact of the company, another customer, or a name and an address alone. */
export function GiftForm({ card, year, listed }: Props) {
  const t = useTexts().gifts
  const [text, setText] = useState('')
  const { typed, hits, settled, known } = useCustomerHits(text)
  const add = useWrite('gifts', 'add', { said: ({ recipient }) => t.added(recipient.name) })
  const there = new Set(listed.map(({ personId }) => personId))
  const contacts = livingPeople(card.people)
    .map((person) => ({
      value: String(person.id),
      label: [personName(person), person.role].filter(Boolean).join(' · '),
    }))
    .filter(({ label }) => foldText(label).includes(foldText(typed)))
  const others = hits
    .filter(({ kind }) => kind === 'person')
    .map(({ id, listName, city }) => ({
      value: String(id),
      label: [listName, city].filter(Boolean).join(' · '),
    }))
  const options = [...new Map([...contacts, ...others].map((one) => [one.value, one])).values()].filter(
    ({ value }) => !there.has(Number(value)),
  )
  return (
    <div className={styles.add}>
      <PickField
        label={t.addPerson}
        placeholder={t.addPersonPlaceholder}
        text={text}
        onText={setText}
        options={options.slice(0, shownHits)}
        settled={settled}
        nothing={known ? t.nobody(typed) : undefined}
        onPick={(id) => {
          setText('')
          add.mutate({ companyId: card.id, year, personId: Number(id) })
        }}
      />
      <GiftFields
        key={year}
        start={{ name: '', address: '', gift: '' }}
        named
        save={t.add}
        busy={add.isPending}
        onSave={(value) =>
          add.mutateAsync({ companyId: card.id, year, ...value }).then(
            () => true,
            () => false,
          )
        }
      />
    </div>
  )
}
