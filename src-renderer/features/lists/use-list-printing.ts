import { useCardFields } from '@renderer/features/fields'
import { type LongWork, useLongWork } from '@renderer/rpc/use-long-work'
import { PhonePurpose } from '@shared/features/lists/contract'
import type { Selection } from '@shared/features/selections/selection'
import { useState } from 'react'
import { holdsDiscreet } from './discreet'
import type { Kind, ListChoice } from './list-choice'

/** Printing what is chosen; `stale` once something else has been chosen since. */
export function useListPrinting(selection: Selection, choice: ListChoice, title: string) {
  const list = useLongWork('lists', 'export')
  const cards = useLongWork('lists', 'cards')
  const phones = useLongWork('lists', 'phones')
  const { kind, columns, fieldIds, parts, pageEach, sort, descending, purpose } = choice
  // Chosen for what is printed now: next time nothing protected comes onto paper by itself.
  const [protectedFieldIds, setProtected] = useState<number[]>([])
  const fields = useCardFields({ archived: true })
  const whom = { selection, title: title.trim() }
  const wanted = {
    list: { ...whom, purpose, sort, descending, columns, fieldIds },
    cards: { ...whom, purpose, sort, descending, parts, pageEach, protectedFieldIds },
    phones: { ...whom, purpose: phonePurpose(purpose) },
  }
  const [printed, setPrinted] = useState('')
  const print = () => {
    setPrinted(JSON.stringify(wanted[kind]))
    if (kind === 'list') void list.run(wanted.list)
    else if (kind === 'cards') void cards.run(wanted.cards)
    else void phones.run(wanted.phones)
  }
  const works: Record<Kind, Omit<LongWork<never, NonNullable<typeof list.result>>, 'run'>> = {
    list,
    cards,
    phones,
  }
  const work = works[kind]
  return {
    work,
    print,
    protectedFieldIds,
    setProtected,
    /** Whether a customer at the counter need not read it. */
    discreet: holdsDiscreet(
      { kind, columns, fieldIds, parts, protectedFieldIds },
      fields.filter(({ sensitive }) => sensitive).map(({ id }) => id),
    ),
    stale: work.state === 'done' && printed !== JSON.stringify(wanted[kind]),
    busy: work.state === 'running' || work.state === 'cancelling',
  }
}
export type ListPrinting = ReturnType<typeof useListPrinting>

/** A purpose that a telephone list may have: the one that is chosen, or the shop's own use. */
export function phonePurpose(purpose: ListChoice['purpose']) {
  const fits = PhonePurpose.safeParse(purpose)
  return fits.success ? fits.data : 'internal'
}
