import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { PickField } from '@renderer/ui/pick-field/PickField'
import type { CustomerHit } from '@shared/features/customers/contract'
import { useState } from 'react'
import styles from './form.module.css'
import { linkedPerson } from './person-draft'
import type { Form } from './use-card-form'

const shownHits = 8

/** „Vorhandenen Kunden hinzufügen“: somebody with a card of their own becomes a member; says so where that cannot be. */
export function MemberSearch({ form }: { form: Form }) {
  const t = useTexts().belonging
  const [text, setText] = useState('')
  const [refused, setRefused] = useState('')
  const typed = text.trim()
  const found = useRead(
    'customers',
    'search',
    { text: typed, limit: shownHits },
    { enabled: typed !== '', keepPrevious: true },
  )
  const settled = typed === '' || !found.isFetching
  const hits = typed === '' ? [] : (found.data?.hits ?? [])
  const { people } = form.draft

  const refusal = (hit: CustomerHit): string => {
    if (hit.id === form.base?.id) return t.form.unfit.self()
    if (hit.kind !== 'person') return t.form.unfit.group(hit.listName)
    if (people.some(({ id }) => id === hit.id)) return t.form.unfit.twice(hit.listName)
    return ''
  }
  const pick = (id: string) => {
    const hit = hits.find((one) => String(one.id) === id)
    if (!hit) return
    const no = refusal(hit)
    setRefused(no)
    if (no) return
    setText('')
    form.change({ people: [...people.filter(isSaid), linkedPerson(hit.id, hit.listName)] })
  }
  const error = refused || (form.unfit && t.form.unfit[form.unfit.reason](form.unfit.name))
  return (
    <div className={styles.memberSearch}>
      <PickField
        label={t.form.search}
        placeholder={t.form.searchPlaceholder}
        text={text}
        onText={(next) => {
          setText(next)
          setRefused('')
        }}
        error={error || undefined}
        options={hits.map(({ id, kind, listName, city, number }) => ({
          value: String(id),
          label: [listName, kind !== 'person' && t.kinds[kind], city, number].filter(Boolean).join(' · '),
        }))}
        settled={settled}
        nothing={typed !== '' && settled && found.data ? t.form.nobody(typed) : undefined}
        onPick={pick}
      />
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
