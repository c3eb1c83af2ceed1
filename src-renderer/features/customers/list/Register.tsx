import { useRead } from '@renderer/rpc/reads'
import { useRegisterCall } from '@renderer/shell/register-call'
import { useTexts } from '@renderer/shell/use-texts'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useListOrder, useListView } from './list-view'
import styles from './register.module.css'

import { keyAt, nextKey, registerKeys } from './register-keys'
import { useListInput } from './use-customer-rows'

type Props = {
  /** Whether the list is here: before, there is nowhere to jump to. */
  known: boolean
  /** The row at the top of the view. */
  top: number
  onJump: (position: number) => void
}

/**
 * The letters of the card box: one click, or the letter's own key, leads to its first card. One stop for Tab;
 * arrows go from letter to letter.
 */
export function Register({ known, top, onJump }: Props) {
  const t = useTexts().customers.register
  const { sort, descending, ownField } = useListOrder()
  const { selection, trash } = useListInput()
  const box = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState<string | null>(null)
  const called = useRegisterCall((call) => call.called)
  const byName = sort === 'name' && ownField === null
  const answer = useRead(
    'customers',
    'register',
    { selection, descending, trash },
    { enabled: byName, keepPrevious: true },
  )
  const keys = registerKeys((known && answer.data) || [], descending)
  const here = keyAt(keys, top)
  const tabStop = stop ?? here ?? keys[0]?.letter
  useRegisterOnCall(byName)
  const ready = called && byName && known && answer.data !== undefined
  useEffect(() => {
    if (!ready) return
    useRegisterCall.setState({ called: false })
    box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [ready])
  if (!byName) return <div data-register />

  const focusOn = (letter: string) => {
    setStop(letter)
    box.current?.querySelector<HTMLElement>(`[data-letter="${letter}"]`)?.focus()
  }
  const jump = (letter: string) => {
    const entry = keys.find((key) => key.letter === letter)?.entry
    setStop(null)
    if (entry) onJump(entry.position)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = tabStop ?? 'A'
    const typed = event.key.toUpperCase()
    if (event.key === 'ArrowRight') focusOn(nextKey(keys, at, 1))
    else if (event.key === 'ArrowLeft') focusOn(nextKey(keys, at, -1))
    else if (/^[A-Z#]$/.test(typed)) jump(typed)
    else if (/^\p{L}$/u.test(typed)) jump(baseLetter(typed))
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={box}
      className={styles.register}
      role="toolbar"
      aria-label={t.label}
      data-register
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setStop(null)
      }}
    >
      {keys.map(({ letter, shown, entry }) => (
        <button
          key={letter}
          type="button"
          className={styles.letter}
          data-letter={letter}
          tabIndex={letter === tabStop ? 0 : -1}
          aria-disabled={!entry}
          aria-current={letter === here || undefined}
          aria-label={t.letter(letter, entry?.count ?? 0)}
          title={t.letter(letter, entry?.count ?? 0)}
          onClick={() => jump(letter)}
        >
          {shown}
        </button>
      ))}
    </div>
  )
}

/** Whoever calls the register wants the order that it belongs to. */
function useRegisterOnCall(byName: boolean): void {
  const [, setView] = useListView()
  const called = useRegisterCall((call) => call.called)
  const wanted = called && !byName
  const set = useRef(setView)
  set.current = setView
  useEffect(() => {
    if (wanted) set.current({ sort: 'name', descending: false, ownField: null })
  }, [wanted])
}

function baseLetter(letter: string): string {
  return letter.normalize('NFD').charAt(0)
}
