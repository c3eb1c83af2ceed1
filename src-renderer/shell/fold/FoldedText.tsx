import { useEffect, useRef, useState } from 'react'
import { FoldButton } from './FoldButton'
import styles from './fold.module.css'
import { useUnfolded } from './use-unfolded'

/** As many lines as are shown of a long text at first. */
const linesAtFirst = 3

/** A text of any length with its line breaks; what is longer than a few lines waits behind „mehr zeigen“. */
export function FoldedText({ text }: { text: string }) {
  const [unfolded] = useUnfolded()
  const [long, setLong] = useState(false)
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return
    // The scroll height is that of the whole text, folded or not.
    const measure = () => {
      const line = Number.parseFloat(getComputedStyle(element).lineHeight)
      setLong(element.scrollHeight > line * (linesAtFirst + 0.5))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <>
      <span ref={place} className={styles.text} data-folded={!unfolded || undefined} dir="auto">
        {text}
      </span>
      {long && <FoldButton />}
    </>
  )
}
