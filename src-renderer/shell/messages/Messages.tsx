import { useEffect, useRef } from 'react'
import { useTexts } from '../use-texts'
import { MessageLine } from './MessageLine'
import styles from './Messages.module.css'
import { setMessageStrip, useMessages } from './messages-store'

/**
 * What the program has to say, in a strip of its own below the page: it takes room instead of lying over a
 * control. Empty it is not seen, but there: a screen reader hears only what comes into a strip that it knows.
 */
export function Messages() {
  const t = useTexts().shell
  const { messages } = useMessages()
  const strip = useRef<HTMLElement>(null)

  useEffect(() => {
    const element = strip.current
    if (!element) return
    setMessageStrip(element)
    // Dialogs and the search lie over the page and must end above the strip.
    const { style } = document.documentElement
    const sizes = new ResizeObserver(() =>
      style.setProperty('--messages-height', `${element.offsetHeight}px`),
    )
    sizes.observe(element)
    return () => {
      sizes.disconnect()
      style.removeProperty('--messages-height')
      setMessageStrip(null)
    }
  }, [])

  const line = (message: (typeof messages)[number]) => <MessageLine key={message.id} message={message} />
  return (
    <section ref={strip} className={styles.strip} aria-label={t.messages}>
      {messages.filter(({ tone }) => tone === 'error').map(line)}
      <div role="status" aria-live="polite">
        {messages.filter(({ tone }) => tone !== 'error').map(line)}
      </div>
    </section>
  )
}
