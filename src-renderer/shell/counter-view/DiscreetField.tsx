import { Input, UnstyledButton } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTexts } from '../use-texts'
import { useHidden } from './counter-view'
import styles from './counter-view.module.css'

type Props = {
  /** What stands in the field: „Zahlungshinweis“. */
  name: string
  /** Whether there is anything to hide as the form opens. */
  holds: boolean
  children: ReactNode
}

/**
 * A field of a form whose content a customer at the counter need not read. In the counter view a button stands in
 * its place; a click, Enter or the held F9 shows the field. Who has opened it or writes in it keeps it until the
 * form is left; an empty field is there at once.
 */
export function DiscreetField({ name, holds, children }: Props) {
  const t = useTexts().counterView
  const hidden = useHidden()
  const [covered, setCovered] = useState(holds)
  const place = useRef<HTMLDivElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    if (!covered && asked.current)
      place.current?.querySelector<HTMLElement>('textarea, input, button')?.focus()
  }, [covered])
  if (!covered || !hidden)
    return (
      <div ref={place} onFocusCapture={() => setCovered(false)}>
        {children}
      </div>
    )
  return (
    <Input.Wrapper label={name} labelElement="div">
      <UnstyledButton
        className={styles.field}
        aria-label={t.hiddenField(name)}
        title={t.hiddenField(name)}
        onClick={() => {
          asked.current = true
          setCovered(false)
        }}
      >
        <span aria-hidden>{t.placeholder}</span>
        <kbd aria-hidden>F9</kbd>
      </UnstyledButton>
    </Input.Wrapper>
  )
}
