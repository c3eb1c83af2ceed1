import { optionOf, useCustomerHits } from '@renderer/shell/search/use-customer-hits'
import { useTexts } from '@renderer/shell/use-texts'
import { PickField } from '@renderer/ui/pick-field/PickField'
import type { CustomerHit } from '@shared/features/customers/contract'
import { useRef, useState } from 'react'
import styles from './form.module.css'
import { GroupPeople } from './GroupPeople'
import { linkedPerson, type PersonDraft } from './person-draft'
import type { Form } from './use-card-form'

/**
 * „Vorhandenen Kunden hinzufügen“: somebody who is a customer already becomes a member; says so where that cannot
 * be. Of a group that was picked it asks who of its people is meant.
 */
export function MemberSearch({ form }: { form: Form }) {
  const t = useTexts().belonging
  const [text, setText] = useState('')
  const [refused, setRefused] = useState('')
  const [group, setGroup] = useState<CustomerHit | null>(null)
  const around = useRef<HTMLDivElement>(null)
  const { typed, hits, settled, known } = useCustomerHits(text)
  const { people } = form.draft

  const refusal = (hit: CustomerHit): string => {
    if (hit.id === form.base?.id) return t.form.unfit.self()
    if (people.some(({ id }) => id === hit.id)) return t.form.unfit.twice(hit.listName)
    return ''
  }
  const add = (person: PersonDraft) => {
    setText('')
    setGroup(null)
    form.change({ people: [...people.filter(isSaid), person] })
  }
  const pick = (id: string) => {
    const hit = hits.find((one) => String(one.id) === id)
    if (!hit) return
    const no = refusal(hit)
    setRefused(no)
    if (no) return
    if (hit.kind === 'person') add(linkedPerson(hit.id, hit.listName))
    else setGroup(hit)
  }
  const error = refused || (form.unfit && t.form.unfit[form.unfit.reason](form.unfit.name))
  return (
    <div ref={around} className={styles.memberSearch}>
      <PickField
        label={t.form.search}
        placeholder={t.form.searchPlaceholder}
        text={text}
        onText={(next) => {
          setText(next)
          setRefused('')
          setGroup(null)
        }}
        error={error || undefined}
        options={hits.map((hit) => optionOf(hit, hit.kind !== 'person' && t.kinds[hit.kind]))}
        settled={settled}
        nothing={known ? t.form.nobody(typed) : undefined}
        onPick={pick}
      />
      {group && (
        <GroupPeople
          key={group.id}
          group={group}
          taken={people.map(({ id }) => id)}
          onPick={(person) => {
            add(person)
            // The button that was pressed is gone; the keys must not be lost.
            around.current?.querySelector('input')?.focus()
          }}
        />
      )}
    </div>
  )
}

/** Rows that nobody has written on make room. */
function isSaid({
  id,
  firstName,
  lastName,
  title,
  role,
  birthday,
}: Form['draft']['people'][number]): boolean {
  return id !== undefined || [firstName, lastName, title, role, birthday].some((text) => text.trim() !== '')
}
