import { errorCode, errorData } from '@renderer/rpc/errors'
import { navigate } from '@renderer/shell/location'
import { useCardCall } from '@renderer/shell/new-card-call'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { CardFields, CustomerCard } from '@shared/features/customers/card'
import type { UnfitMember } from '@shared/features/customers/contract'
import { losesItsLast } from '@shared/features/customers/people'
import { systemClock } from '@shared/kernel/clock'
import { useEffect, useState } from 'react'
import { mergeCards, same } from '../conflict/merge'
import { type CardDraft, cardOf, type DraftErrors, draftOf, emptyDraft } from './draft'
import { seeded } from './seed'
import { useHomeCountry } from './use-home-country'

type Taken = { customerId: number; listName: string }
type Unfit = { reason: UnfitMember; name: string }

/**
 * The form of a card, new (`stored` left out) or as it was read. What is typed stays until it is saved or
 * thrown away; a card that was changed elsewhere meanwhile leads to `conflict`.
 */
export function useCardForm(stored?: CustomerCard) {
  const t = useTexts().cardForm
  const { call } = useCardCall()
  const home = useHomeCountry()
  const [base, setBase] = useState(stored)
  const [draft, setDraft] = useState<CardDraft>(() => (stored ? draftOf(stored, home) : emptyDraft(home)))
  const [start, setStart] = useState(draft)
  const [errors, setErrors] = useState<DraftErrors | null>(null)
  const [conflict, setConflict] = useState<CustomerCard | null>(null)
  const [lastLeft, setLastLeft] = useState(false)
  const [notThese, setNotThese] = useState<readonly number[]>([])
  const [leaveTo, setLeaveTo] = useState<string | null>(null)
  const today = systemClock.today()
  const { card } = cardOf(draft, today)
  const unsaved = leaveTo === null && !same(bare(draft), bare(start))
  useUnsavedGuard(unsaved)

  const done = (saved: CustomerCard) => {
    setConflict(null)
    setLeaveTo(`/customers/${saved.id}`)
  }
  const handles = ['NAME_MISSING', 'NUMBER_TAKEN', 'CONFLICT', 'MEMBER_UNFIT', 'LAST_MEMBER']
  const create = useWrite('customers', 'create', {
    said: (answer) => t.created(answer.card.displayName),
    handles,
    onDone: (answer) => done(answer.card),
  })
  const update = useWrite('customers', 'update', {
    said: ({ card: saved, movedAlong }) =>
      t.saved(
        saved.displayName,
        movedAlong.map(({ displayName }) => displayName),
      ),
    handles,
    onDone: (answer) => done(answer.card),
  })
  const failure = create.error ?? update.error
  const busy = create.isPending || update.isPending

  // Typed text of before counts as typed here: it asks before it would be lost.
  useEffect(() => {
    if (call?.of !== (stored?.id ?? 'new')) return
    setDraft((before) => seeded(before, call.seed))
    useCardCall.setState({ call: null })
  }, [call, stored])

  // The guard must be gone before the page changes, so the way leads over an effect.
  useEffect(() => {
    if (leaveTo !== null) void navigate(leaveTo, { replace: true })
  }, [leaveTo])

  useEffect(() => {
    const met = errorData<{ current: CustomerCard }>(failure, 'CONFLICT')
    if (met) setConflict(met.current)
  }, [failure])

  const send = (wanted: CardFields, revision: number, keepEmpty = false) => {
    if (base) update.mutate({ id: base.id, revision, card: wanted, keepEmpty })
    else create.mutate({ ...wanted, notThese: [...notThese] })
  }

  return {
    draft,
    errors: { ...errors, name: errors?.name || errorCode(failure) === 'NAME_MISSING' },
    taken: errorData<Taken>(failure, 'NUMBER_TAKEN'),
    unfit: errorData<Unfit>(failure, 'MEMBER_UNFIT'),
    /** Nobody would belong to the household any more: what is to become of the card? */
    lastLeft: lastLeft || errorCode(failure) === 'LAST_MEMBER',
    forgetLast: () => {
      setLastLeft(false)
      update.reset()
    },
    /** Saves the household without anybody, by its name alone. */
    saveEmpty: (groupName: string) => {
      setDraft((before) => ({ ...before, groupName }))
      const meant = cardOf({ ...draft, groupName }, systemClock.today())
      if (!meant.errors) send(meant.card, base?.revision ?? 0, true)
    },
    /** Cards that look like it and are said to be somebody else's. */
    notThese,
    sayNotThis: (id: number) => setNotThese((before) => [...before, id]),
    /** What was typed stands on that card now. */
    leaveTo: (id: number) => setLeaveTo(`/customers/${id}`),
    /** The card is gone another way; nothing of the form is missed. */
    leaveUnsaved: () => setLeaveTo('/customers'),
    busy,
    base,
    mine: card,
    conflict,
    change: (change: Partial<CardDraft>) => {
      setErrors(null)
      setLastLeft(false)
      create.reset()
      update.reset()
      setDraft((before) => ({ ...before, ...change }))
    },
    save: (): DraftErrors | null => {
      if (busy) return null
      const meant = cardOf(draft, systemClock.today())
      if (base && losesItsLast(base, meant.card)) {
        setLastLeft(true)
        return null
      }
      setErrors(meant.errors)
      if (!meant.errors) send(meant.card, base?.revision ?? 0)
      return meant.errors
    },
    leave: () => void navigate(base ? `/customers/${base.id}` : '/customers'),
    keepMine: () => {
      if (base && conflict) send(mergeCards(fieldsOf(base), card, fieldsOf(conflict)), conflict.revision)
    },
    keepTheirs: () => {
      if (!conflict) return
      const theirs = draftOf(conflict)
      setBase(conflict)
      setDraft(theirs)
      setStart(theirs)
      setConflict(null)
      update.reset()
    },
    closeConflict: () => {
      update.reset()
      setConflict(null)
    },
  }
}

/** The form of a card, as its parts see it. */
export type Form = ReturnType<typeof useCardForm>

/** A stored card as the form would write it, so that both compare. */
export function fieldsOf(card: CustomerCard): CardFields {
  return cardOf(draftOf(card), systemClock.today()).card
}

/** What is typed, without the keys of the rows and without rows that say nothing. */
function bare(draft: CardDraft): unknown {
  const { card } = cardOf(draft, systemClock.today())
  return {
    card,
    typed: draft.people.flatMap(({ birthday, since, leftOn }) => [birthday, since, leftOn]).filter(Boolean),
    since: draft.customerSince,
    days: draft.addresses.map(({ fromOn, toOn }) => [fromOn, toOn]),
  }
}
