import { useTexts } from '@renderer/shell/use-texts'
import type { FieldKey, letterFields } from '@shared/features/letters/fields'
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import styles from './editor.module.css'

type Props = {
  items: typeof letterFields
  command: (field: { key: FieldKey }) => void
  ref?: Ref<FieldListHandle>
}
export type FieldListHandle = { onKeyDown: (event: KeyboardEvent) => boolean }

/** The fields that fit what is being typed; the keys stay in the text. */
export function FieldList({ items, command, ref }: Props) {
  const t = useTexts().letterPages
  const [at, setAt] = useState(0)
  const chosen = useRef<HTMLDivElement>(null)
  const active = Math.min(at, Math.max(0, items.length - 1))
  useEffect(() => {
    // Only the list itself is to scroll, never the page behind it.
    const item = chosen.current
    const list = item?.parentElement
    if (!item || !list) return
    if (item.offsetTop < list.scrollTop) list.scrollTop = item.offsetTop
    const below = item.offsetTop + item.offsetHeight - list.clientHeight
    if (below > list.scrollTop) list.scrollTop = below
  })
  useImperativeHandle(ref, () => ({
    onKeyDown({ key }) {
      const item = items[active]
      if (!item) return false
      if (key === 'ArrowDown') setAt((active + 1) % items.length)
      else if (key === 'ArrowUp') setAt((active - 1 + items.length) % items.length)
      else if (key === 'Enter' || key === 'Tab') command(item)
      else return false
      return true
    },
  }))
  if (items.length === 0) return null
  return (
    <div role="listbox" aria-label={t.fieldsLabel} className={styles.fieldList}>
      {items.map((item, index) => (
        // The keys are heard by the text, which keeps the focus.
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        <div
          key={item.key}
          ref={index === active ? chosen : undefined}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => {
            event.preventDefault()
            command(item)
          }}
        >
          {item.label}
        </div>
      ))}
      <span aria-live="polite" className="visually-hidden">
        {items[active]?.label}
      </span>
    </div>
  )
}
