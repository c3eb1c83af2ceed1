import { type ReactNode, useEffect, useRef, useState } from 'react'
import { usePlace } from '../location'
import { useTexts } from '../use-texts'
import { useHidden } from './counter-view'
import styles from './counter-view.module.css'

/** How long a click shows a value. */
const shownMs = 20_000

type Props = {
  /** What it is: „Umsatz“. The placeholder is called after it. */
  name: string
  children: ReactNode
}

/**
 * A value that a customer at the counter need not read: turnover, a payment remark, a stage, a prediction, what is
 * specially protected. In the counter view a neutral placeholder stands in its place, and the value nowhere in the
 * page; a held F9 shows it, or a click for a while.
 *
 * @example <Discreet name={t.turnover}>{formatEuro(card.stats.cents)}</Discreet>
 */
export function Discreet({ name, children }: Props) {
  const t = useTexts().counterView
  const hidden = useHidden()
  const { path } = usePlace()
  // On another page, or another card, the question was not asked.
  const [askedOn, setAskedOn] = useState<string | null>(null)
  const asked = askedOn === path
  const place = useRef<HTMLElement>(null)

  // The focus goes along with what takes its place.
  const focused = useRef(false)
  useEffect(() => {
    if (focused.current) place.current?.focus()
    if (!asked) return
    const timer = setTimeout(() => {
      focused.current = place.current?.contains(document.activeElement) ?? false
      setAskedOn(null)
    }, shownMs)
    return () => clearTimeout(timer)
  }, [asked])

  if (!hidden) return children
  if (asked)
    return (
      <span ref={place} tabIndex={-1} className={styles.asked} title={t.shown}>
        {children}
      </span>
    )
  return (
    <button
      ref={(button) => {
        place.current = button
      }}
      type="button"
      className={styles.hidden}
      aria-label={t.hidden(name)}
      title={t.hidden(name)}
      onClick={(event) => {
        // A row around it is not opened.
        event.stopPropagation()
        focused.current = true
        setAskedOn(path)
      }}
    >
      <span aria-hidden>{t.placeholder}</span>
      <kbd aria-hidden>F9</kbd>
    </button>
  )
}
